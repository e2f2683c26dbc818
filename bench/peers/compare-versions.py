"""Runs one peer over versions: `python compare-versions.py PEER FILE`, which prints one JSON object.

datasketch, rensa: FILE has a document `{"id", "text"}` a line; each is added to an index of 128 permutations over runs of
three words and asked for. Printed: `cpuSeconds` of that, and `pairs` `[id, id, estimated Jaccard]` of what was found.
collatex: FILE is `{"witnesses": [{"id", "text"}]}`; printed: `cpuSeconds` of collating the witnesses, by words.
"""

import json
import re
import sys
import time

LEAST = 0.2
PERMUTATIONS = 128
RUN = 3


def runs(text):
    words = re.findall(r"\w+", text.lower())
    return [" ".join(words[at : at + RUN]) for at in range(max(1, len(words) - RUN + 1))]


def index(peer):
    if peer == "datasketch":
        from datasketch import MinHash, MinHashLSH

        lsh = MinHashLSH(threshold=LEAST, num_perm=PERMUTATIONS)

        def sketch(text):
            made = MinHash(num_perm=PERMUTATIONS)
            made.update_batch([run.encode("utf8") for run in runs(text)])
            return made

    else:
        from rensa import RMinHash, RMinHashLSH

        # As many bands as there are for a threshold of LEAST.
        lsh = RMinHashLSH(threshold=LEAST, num_perm=PERMUTATIONS, num_bands=64)

        def sketch(text):
            made = RMinHash(num_perm=PERMUTATIONS, seed=42)
            made.update(runs(text))
            return made

    return lsh, sketch


def copies(peer, file):
    lsh, sketch = index(peer)
    with open(file, encoding="utf-8") as lines:
        documents = [json.loads(line) for line in lines if line.strip()]
    pairs = []
    sketches = []
    before = time.process_time()
    for at, document in enumerate(documents):
        made = sketch(document["text"])
        for other in lsh.query(made):
            pairs.append((documents[other]["id"], document["id"], made.jaccard(sketches[other])))
        lsh.insert(at, made)
        sketches.append(made)
    return {"cpuSeconds": time.process_time() - before, "pairs": pairs}


def collated(file):
    from collatex import collate

    with open(file, encoding="utf-8") as handle:
        witnesses = json.load(handle)["witnesses"]
    data = {
        "witnesses": [
            {"id": one["id"], "tokens": [{"t": word + " ", "n": word.lower()} for word in one["text"].split()]}
            for one in witnesses
        ]
    }
    before = time.process_time()
    collate(data, segmentation=False, output="json")
    return {"cpuSeconds": time.process_time() - before}


def main(peer, file):
    print(json.dumps(collated(file) if peer == "collatex" else copies(peer, file)))


main(*sys.argv[1:3])
