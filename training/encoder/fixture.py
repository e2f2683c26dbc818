"""python training/encoder/fixture.py MODELS FIXTURE: what Python makes of the sentences of test/annotate/encoder/python.json
(`text`, `words`, `shapes`, `quoted`): `pieces` by the tokeniser that came with the weights, labels of both heads by the
quantised network and a Viterbi of its own. The tests hold the TypeScript side to it."""
import json
import os
import sys

import numpy
import onnxruntime
from tagger import PRETRAINED, TASKS
from tokenizers import Tokenizer

MODELS, FIXTURE = sys.argv[1:]


def viterbi(emissions, transitions, start):
    best, back = start + emissions[0], []
    for word in emissions[1:]:
        sums = best[:, None] + transitions
        back.append(sums.argmax(0))
        best = sums.max(0) + word
    path = [int(best.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return path[::-1]


tokenizer = Tokenizer.from_file(os.path.join(PRETRAINED, "tokenizer.json"))
tokenizer.no_padding()
tokenizer.no_truncation()
session = onnxruntime.InferenceSession(os.path.join(MODELS, "encoder.onnx"))
with open(os.path.join(MODELS, "chains.json")) as file:
    chains = json.load(file)
with open(FIXTURE) as file:
    sentences = json.load(file)
for sentence in sentences:
    sentence["pieces"] = [tokenizer.encode(word, add_special_tokens=False).ids[:8] or [100] for word in sentence["words"]]
    counts = [len(pieces) for pieces in sentence["pieces"]]
    first = numpy.cumsum([1] + counts[:-1])
    inputs = {
        "pieces": [101] + [piece for pieces in sentence["pieces"] for piece in pieces] + [102],
        "shapes": [0] + [shape for shape, count in zip(sentence["shapes"], counts) for _ in range(count)] + [0],
        "quoted": [0] + [flag for flag, count in zip(sentence["quoted"], counts) for _ in range(count)] + [0],
    }
    emissions = session.run(None, {name: numpy.array([values], numpy.int32) for name, values in inputs.items()})[0][0][first]
    column = 0
    for task, labels in TASKS.items():
        chain = chains[task]
        transitions = numpy.array(chain["transitions"]).reshape(labels, labels)
        sentence[task] = viterbi(emissions[:, column : column + labels], transitions, numpy.array(chain["start"]))
        column += labels
with open(FIXTURE, "w") as file:
    file.write("[\n" + ",\n".join(json.dumps(sentence, ensure_ascii=False) for sentence in sentences) + "\n]\n")
