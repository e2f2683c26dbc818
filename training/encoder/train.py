"""python training/encoder/train.py DATA OUT [--epochs N] [--seed N]: learns both tasks at once from DATA/train.jsonl
(training/encoder/prepare.ts) and writes OUT/epoch-N.safetensors after each epoch, with the loss on DATA/held.jsonl."""
import argparse
import os
import random
import resource
import time

import torch
from batches import batch, plan, read
from tagger import TASKS, Tagger, save

# Set by the probe before its first score; not tuned since.
RATE, HEAD_RATE, WARM, DECAY = 1.5e-4, 2e-3, 0.08, 0.01


def cpu_seconds():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def optimiser(model):
    plain = lambda name: name.endswith("bias") or "LayerNorm" in name
    encoder = [(name, weight) for name, weight in model.named_parameters() if name.startswith("bert.")]
    return torch.optim.AdamW(
        [
            {"params": [weight for name, weight in encoder if not plain(name)], "lr": RATE, "weight_decay": DECAY},
            {"params": [weight for name, weight in encoder if plain(name)], "lr": RATE, "weight_decay": 0.0},
            {"params": [weight for name, weight in model.named_parameters() if not name.startswith("bert.")], "lr": HEAD_RATE, "weight_decay": 0.0},
        ],
        fused=True,
    )


class Mean:
    """Loss a word of each task."""

    def __init__(self):
        self.sums = {task: [0.0, 0] for task in TASKS}

    def add(self, task, loss, words):
        self.sums[task][0] += loss * words
        self.sums[task][1] += words

    def __str__(self):
        return " ".join(f"{task} {total / max(1, words):.4f}" for task, (total, words) in self.sums.items())


def held_loss(model, documents):
    model.eval()
    mean = Mean()
    with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16):
        for task, items in plan(documents):
            made = batch(items, False)
            mean.add(task, model.loss(task, made).item(), int(made.words.sum()))
    model.train()
    return mean


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("data")
    arguments.add_argument("out")
    arguments.add_argument("--epochs", type=int, default=5)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--threads", type=int, default=2)
    arguments.add_argument("--steps", type=int, help="stop early, to try")
    options = arguments.parse_args()
    torch.set_num_threads(options.threads)
    random.seed(options.seed)
    torch.manual_seed(options.seed)
    os.makedirs(options.out, exist_ok=True)
    documents, held = (read(os.path.join(options.data, f"{part}.jsonl")) for part in ("train", "held"))
    for document in documents + held:
        document["lengths"] = [len(pieces) for pieces in document["pieces"]]
    model = Tagger()
    steps = optimiser(model)
    rates = [group["lr"] for group in steps.param_groups]
    epochs = [plan(documents) for _ in range(options.epochs)]
    total, step, begun = sum(map(len, epochs)), 0, time.time()
    print(f"{len(documents)} documents, {total} steps", flush=True)
    model.train()
    for number, epoch in enumerate(epochs, 1):
        mean = Mean()
        for task, items in epoch:
            share = min(1.0, (step + 1) / (WARM * total)) * (1 - step / total)
            for group, rate in zip(steps.param_groups, rates):
                group["lr"] = rate * share
            made = batch(items, True)
            with torch.autocast("cpu", torch.bfloat16):
                loss = model.loss(task, made)
            steps.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            steps.step()
            mean.add(task, loss.item(), int(made.words.sum()))
            step += 1
            if step % 25 == 0:
                print(f"step {step}/{total} loss {mean} wall {time.time() - begun:.0f} s cpu {cpu_seconds():.0f} s", flush=True)
            if step == options.steps:
                return
        save(model, os.path.join(options.out, f"epoch-{number}.safetensors"))
        random_state = random.getstate()
        print(f"epoch {number} loss {mean} held {held_loss(model, held)} cpu {cpu_seconds():.0f} s", flush=True)
        random.setstate(random_state)


if __name__ == "__main__":
    main()
