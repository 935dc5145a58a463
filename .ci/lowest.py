"""The lowest releases that pyproject.toml allows of what it names, as constraints for pip."""

import re
from pathlib import Path

try:
    import tomllib
except ModuleNotFoundError:  # before Python 3.11
    from pip._vendor import tomli as tomllib  # type: ignore[no-redef, attr-defined]

project = tomllib.loads(Path("pyproject.toml").read_text("utf-8"))["project"]
extras = project["optional-dependencies"]
for needed in [
    *project["dependencies"],
    *(each for name, extra in extras.items() if name != "dev" for each in extra),
]:
    found = re.match(r"([\w.-]+)(?:\[.*\])?\s*>=\s*([\w.]+)[^;]*(;.*)?$", needed)
    assert found, needed
    print(f"{found[1]}=={found[2]}{found[3] or ''}")
