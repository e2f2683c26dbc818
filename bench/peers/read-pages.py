"""Reads pages with one peer: `python read-pages.py PEER LIST`. LIST has a line `ID<tab>FILE` a page; a line
`{"id", "text"}` a page goes to standard output, the last line is `{"cpuSeconds"}` of the reading alone."""

import json
import sys
import time


def reader(peer):
    if peer == "trafilatura":
        import trafilatura

        return lambda page: trafilatura.extract(page, include_comments=False, include_tables=True) or ""
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.encoding import bytes_to_str, detect_encoding

    def read(page):
        text = bytes_to_str(page, detect_encoding(page))
        return extract_plain_text(text, main_content=True, alt_texts=False) or ""

    return read


def main(peer, listed):
    read = reader(peer)
    with open(listed, encoding="utf-8") as lines:
        pages = [line.rstrip("\n").split("\t") for line in lines if line.strip()]
    used = 0.0
    for at, (name, file) in enumerate([pages[0], *pages]):
        with open(file, "rb") as handle:
            page = handle.read()
        before = time.process_time()
        try:
            text = read(page)
        except Exception:  # A page that a peer cannot read counts as empty.
            text = ""
        # The first page is read twice: loading is no part of the reading.
        if at > 0:
            used += time.process_time() - before
            print(json.dumps({"id": name, "text": text}))
    print(json.dumps({"cpuSeconds": used}))


main(*sys.argv[1:3])
