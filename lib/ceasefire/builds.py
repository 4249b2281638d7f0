"""What a build was made from, as one file of hashes, and putting its result in place all at once.

Hashes are of contents, never of times or places: the same in every clone.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path


def digest(*parts: object) -> str:
    """One hash for some values.

    >>> digest("a", {"b": 1}) == digest("a", {"b": 1}) != digest("a", {"b": 2})
    True
    """
    return hashlib.sha256(json.dumps(parts, sort_keys=True, default=str).encode()).hexdigest()


def file_digest(path: Path) -> str:
    """The hash of one file's contents."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def files_digest(paths: Iterable[Path], base: Path) -> str:
    """One hash for the names (under `base`) and contents of files; folders are entered."""
    found: list[tuple[str, str]] = []
    for path in paths:
        inside = [path] if path.is_file() else [p for p in path.rglob("*") if p.is_file()]
        visible = (p for p in inside if "__pycache__" not in p.parts and not p.name.startswith("."))
        found += [(p.relative_to(base).as_posix(), file_digest(p)) for p in visible]
    return digest(sorted(found))


def last_build(out: Path) -> dict:
    """The hashes of the site as it stands; empty when there is none or its files are not all as built."""
    try:
        built = json.loads((out / "hashes.json").read_text(encoding="utf-8"))
        if all(file_digest(out / name) == value for name, value in built["files"].items()):
            return built
    except (OSError, ValueError, KeyError, AttributeError):
        pass
    return {}


@contextlib.contextmanager
def beside(out: Path) -> Iterator[Path]:
    """A new folder beside `out`, removed at the end with all that is still in it."""
    out.parent.mkdir(parents=True, exist_ok=True)
    for left in out.parent.glob(f".{out.name}-*"):
        if not _running(left):
            shutil.rmtree(left, ignore_errors=True)
    new = Path(tempfile.mkdtemp(prefix=f".{out.name}-{os.getpid()}-", dir=out.parent))
    try:
        yield new
    finally:
        shutil.rmtree(new, ignore_errors=True)


@contextlib.contextmanager
def staged(out: Path) -> Iterator[Path]:
    """A new folder beside `out` that takes its place when the block ends well, and is removed when not."""
    with beside(out) as new:
        yield new
        new.chmod(0o755)
        swap(new, out)


def _running(folder: Path) -> bool:
    """Whether the build that made this folder is still at work."""
    try:
        os.kill(int(folder.name.split("-")[1]), 0)
    except (ValueError, IndexError, ProcessLookupError):
        return False
    except PermissionError:
        pass
    return True


def swap(new: Path, out: Path) -> None:
    """Put `new` in the place of `out`, all at once where the system can exchange two names."""
    if out.exists() and not _exchange(new, out):
        old = new.with_name(new.name + "-old")
        out.rename(old)
        new.rename(out)
        old.rename(new)
    elif not out.exists():
        new.rename(out)


def _exchange(new: Path, out: Path) -> bool:
    """Linux' renameat2 with RENAME_EXCHANGE; False where there is none."""
    import ctypes

    try:
        call = ctypes.CDLL(None, use_errno=True).renameat2
    except (AttributeError, OSError):
        return False
    here, exchange = -100, 2
    return call(here, os.fsencode(new), here, os.fsencode(out), exchange) == 0


def carry_over(old: Path, new: Path, built: Iterable[str]) -> None:
    """Copy what the build did not make (the README, a reader's own files) from the old site to the new."""
    made = {*built, "hashes.json"}
    for path in sorted(p for p in old.rglob("*") if p.is_file()) if old.is_dir() else ():
        name = path.relative_to(old).as_posix()
        if name not in made and not (new / name).exists():
            (new / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(path, new / name)
