"""Run in the environment of one library: `worker.py SUBJECT PACKAGE` prints figures as JSON."""

from __future__ import annotations

import importlib
import json
import sys

from sides import side_of

if __name__ == "__main__":
    subject, package = sys.argv[1:]
    print(json.dumps(importlib.import_module(subject).measure(side_of(package))))
