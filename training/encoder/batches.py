"""Windows of documents, packed into batches of nearly equal length."""
import json
import random
from types import SimpleNamespace

import torch

CLS, SEP = 101, 102
# Padded pieces a step.
BUDGET = 2048
# Longest windows in pieces; each document takes one of them each epoch, so that no length is strange later.
LENGTHS = {"names": (64, 128, 256), "statements": (160, 256)}
JITTER = 100
SMALL, TITLE, CAPITALS, MIXED, INITIAL = 1, 2, 3, 4, 7
# Share of messages read in each epoch: far from news, and a quarter of all words of the names.
MESSAGES = 0.5


def read(path):
    with open(path) as file:
        return [json.loads(line) for line in file]


def windows(document, longest, jitter):
    """Consecutive segments packed up to `longest` pieces: [(first word, end word)]."""
    found, start, size = [], None, 0
    limit = longest - 2 - (random.randrange(jitter) if jitter else 0)
    segments, lengths = document["segments"], document["lengths"]
    for begin, end in zip(segments, segments[1:]):
        while begin < end:
            stop, length = begin, 0
            while stop < end and length + lengths[stop] <= longest - 2:
                length += lengths[stop]
                stop += 1
            if start is not None and size + length <= limit:
                size += length
            else:
                if start is not None:
                    found.append((start, begin))
                start, size, limit = begin, length, longest - 2
            begin = stop
    found.append((start, segments[-1]))
    return found


def valid(labels):
    """A span cut by the window begins anew, else the CRF forbids its gold path."""
    found, before = [], 0
    for label in labels:
        if label and label % 2 == 0 and before not in (label - 1, label):
            label -= 1
        found.append(label)
        before = label
    return found


def disguise():
    """How one window's shapes are changed: case is destroyed in a tenth of them, as in headlines and messages."""
    chance = random.random()
    if chance < 0.04:
        return lambda shape: CAPITALS if shape in (SMALL, TITLE, MIXED) else shape
    if chance < 0.08:
        return lambda shape: SMALL if shape in (TITLE, CAPITALS, MIXED, INITIAL) else shape
    if chance < 0.10:
        return lambda shape: TITLE if shape == SMALL else shape
    return lambda shape: shape


def batch(items, changed):
    """items: [(document, first word, end word)]; `changed` destroys case and quotation marks at random."""
    rows = []
    for document, begin, end in items:
        change = disguise() if changed else lambda shape: shape
        unmarked = changed and random.random() < 0.05
        pieces, shapes, quoted, first = [CLS], [0], [0], []
        for word in range(begin, end):
            first.append(len(pieces))
            count = document["lengths"][word]
            pieces += document["pieces"][word]
            shapes += [change(document["shapes"][word])] * count
            quoted += [0 if unmarked else document["quoted"][word]] * count
        rows.append((pieces + [SEP], shapes + [0], quoted + [0], first, valid(document["labels"][begin:end])))
    size, (longest, most) = len(rows), (max(len(row[0]) for row in rows), max(len(row[3]) for row in rows))
    filled = {name: torch.zeros(size, longest, dtype=torch.long) for name in ("pieces", "shapes", "quoted", "mask")}
    filled |= {name: torch.zeros(size, most, dtype=torch.long) for name in ("first", "labels")}
    filled["words"] = torch.zeros(size, most, dtype=torch.bool)
    for i, (pieces, shapes, quoted, first, labels) in enumerate(rows):
        for name, values in zip(("pieces", "shapes", "quoted", "first", "labels"), (pieces, shapes, quoted, first, labels)):
            filled[name][i, : len(values)] = torch.tensor(values)
        filled["mask"][i, : len(pieces)] = 1
        filled["words"][i, : len(first)] = True
    return SimpleNamespace(**filled)


def plan(documents):
    """The batches of one epoch in random order: [(task, items)]."""
    planned = []
    for task, lengths in LENGTHS.items():
        items = []
        for document in documents:
            if document["task"] != task or (document["set"] == "btc" and random.random() >= MESSAGES):
                continue
            jitter = JITTER if task == "statements" else 0
            for begin, end in windows(document, random.choice(lengths), jitter):
                items.append((sum(document["lengths"][begin:end]) + 2, document, begin, end))
        random.shuffle(items)
        for chunk in range(0, len(items), 2000):
            current, longest = [], 0
            for length, *item in sorted(items[chunk : chunk + 2000], key=lambda item: item[0]):
                if current and max(longest, length) * (len(current) + 1) > BUDGET:
                    planned.append((task, current))
                    current, longest = [], 0
                current.append(item)
                longest = max(longest, length)
            planned.append((task, current))
    random.shuffle(planned)
    return planned
