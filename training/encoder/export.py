"""python training/encoder/export.py CHECKPOINT MODELS [--full-range]: writes MODELS/encoder.onnx (int8) and MODELS/chains.json.

Weights, embeddings included, are quantised a channel, activations as they come. Weights take seven bits: with eight, the sums
of pairs in the multiplication of processors without VNNI or dot products saturate, and answers would differ between machines.
"""
import argparse
import json
import os
import tempfile

import numpy
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from tagger import TASKS, load


class Window(torch.nn.Module):
    """One window without padding: whole numbers in, emissions of both heads out."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, pieces, shapes, quoted):
        return self.model(pieces, shapes, quoted, torch.ones_like(pieces))


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("checkpoint")
    arguments.add_argument("models")
    arguments.add_argument("--full-range", action="store_true", help="eight bits, to compare")
    options = arguments.parse_args()
    model = load(options.checkpoint)
    window = Window(model).eval()
    pieces = torch.randint(1000, 2000, (1, 16), dtype=torch.int32)
    inputs = (pieces, torch.ones_like(pieces), torch.zeros_like(pieces))
    names = ["pieces", "shapes", "quoted"]
    os.makedirs(options.models, exist_ok=True)
    target = os.path.join(options.models, "encoder.onnx")
    with tempfile.TemporaryDirectory() as folder:
        plain, prepared = os.path.join(folder, "plain.onnx"), os.path.join(folder, "prepared.onnx")
        with torch.no_grad():
            torch.onnx.export(window, inputs, plain, input_names=names, output_names=["emissions"], dynamic_axes={name: {1: "t"} for name in [*names, "emissions"]}, opset_version=18, dynamo=False)
        quant_pre_process(plain, prepared, skip_symbolic_shape=True)
        quantize_dynamic(prepared, target, weight_type=QuantType.QInt8, per_channel=True, reduce_range=not options.full_range)
        known = onnxruntime.InferenceSession(plain)
        for length in (5, 16, 200):
            sample = {name: numpy.random.default_rng(length).integers(0, top, (1, length)).astype(numpy.int32) for name, top in zip(names, (30000, 8, 2))}
            exact = window(*(torch.from_numpy(sample[name]) for name in names)).detach().numpy()
            assert abs(known.run(None, sample)[0] - exact).max() < 1e-3
            whole = onnxruntime.InferenceSession(target).run(None, sample)[0]
            print(f"{length} pieces: largest change by quantising {abs(whole - exact).max():.3f}, emissions {exact.min():.1f} to {exact.max():.1f}")
    onnx.checker.check_model(target)
    chains = {}
    for task in TASKS:
        transitions, start = model.chains[task].scores()
        chains[task] = {
            "labels": len(start),
            "transitions": [round(value, 4) for value in transitions.flatten().tolist()],
            "start": [round(value, 4) for value in start.tolist()],
        }
    with open(os.path.join(options.models, "chains.json"), "w") as file:
        json.dump(chains, file, indent=1)
        file.write("\n")
    print(f"{os.path.getsize(target)} bytes")


if __name__ == "__main__":
    main()
