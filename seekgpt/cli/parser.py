"""The commands of ``python -m seekgpt``, and what each takes."""

from __future__ import annotations

import argparse
import sys
from typing import Any, List, Optional


def main(arguments: Optional[List[str]] = None) -> int:
    """Run a command; returns the exit status."""
    given = _parser().parse_args(arguments)
    try:
        status: int = given.run(given)
    except (ModuleNotFoundError, ValueError, OSError) as error:
        # What is wrong with a document, a map, a folder; a `DeclarationError` has a line a fault.
        print(f"seekgpt: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    return status


class _Once(argparse.Action):
    """An option that takes one value: a second one is refused, and not taken for the first."""

    def __call__(self, parser: Any, namespace: Any, values: Any, option: Any = None) -> None:
        given = vars(namespace).setdefault("given_", set())
        if self.dest in given:
            parser.error(f"{option} is given twice; expected it once")
        given.add(self.dest)
        setattr(namespace, self.dest, values)


class _Parser(argparse.ArgumentParser):
    """A parser, also of each command, whose options are given once unless they say otherwise."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.register("action", None, _Once)


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is no port; expected a number up to 65535")
    return int(text)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="python -m seekgpt", description="Tools for the declarations of the SeekGPT client."
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)

    check = commands.add_parser("check", help="report every fault of a folder of declarations")
    check.add_argument("folder", nargs="?", metavar="DIR", help="default: the library's own")
    check.add_argument(
        "--alone", action="store_true", help="the folder is a whole API, not added to the library's"
    )
    check.set_defaults(run=_check)

    compiling = commands.add_parser("compile", help="turn a folder of declarations into JSON")
    compiling.add_argument("folder", metavar="DIR")
    compiling.add_argument("out", metavar="OUT", help="the folder to write")
    compiling.set_defaults(run=_compile)

    stubs = commands.add_parser("stubs", help="write the type stubs")
    stubs.add_argument("--out", metavar="DIR", help="the folder to write; default: stubs")
    _add_endpoints(stubs)
    stubs.add_argument("--check", action="store_true", help="write nothing, fail on a difference")
    stubs.set_defaults(run=_stubs)

    packaging = commands.add_parser("package", help="make a package of a folder of declarations")
    packaging.add_argument("folder", metavar="DIR")
    packaging.add_argument("--check", action="store_true", help="write nothing, only report")
    packaging.set_defaults(run=_package)

    api_md = commands.add_parser("api-md", help="print the list of all methods and types")
    api_md.add_argument("--out", metavar="FILE", help="write to a file instead")
    api_md.set_defaults(run=_api_md)

    exporting = commands.add_parser("export-openapi", help="print all as an OpenAPI 3.1 document")
    exporting.add_argument("--output", metavar="FILE", help="write to a file instead")
    exporting.add_argument("--endpoints", metavar="DIR", help="default: the library's own")
    exporting.set_defaults(run=_export_openapi)

    importing = commands.add_parser("import-openapi", help="declare what an OpenAPI document says")
    importing.add_argument("document", metavar="DOCUMENT", help="a JSON or YAML file")
    importing.add_argument("--names", metavar="MAP", help="default: openapi.names.toml")
    importing.add_argument("--endpoints", metavar="DIR", help="default: the library's own")
    importing.add_argument("--check", action="store_true", help="write nothing, only report")
    importing.add_argument(
        "--prune", action="store_true", help="also remove what the document no longer has"
    )
    importing.add_argument(
        "--reference",
        action="append",
        default=[],
        metavar="URL=FILE",
        help="where a document is that this one refers to; may be given several times",
    )
    importing.set_defaults(run=_import_openapi)

    serve = commands.add_parser("serve", help="answer every declared endpoint over real HTTP")
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=_port, default=8100, help="default: 8100; 0 for a free one")
    _add_endpoints(serve)
    serve.set_defaults(run=_serve)

    demo = commands.add_parser("demo", help="show the client at work on the embedded server")
    demo.set_defaults(run=_demo)
    return parser


def _add_endpoints(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--endpoints",
        action="append",
        metavar="DIR",
        help="declarations of your own, as well; may be given several times",
    )


def _check(given: argparse.Namespace) -> int:
    from . import declarations

    return declarations.run(given.folder, given.alone)


def _compile(given: argparse.Namespace) -> int:
    from . import declarations

    return declarations.compile_folder(given.folder, given.out)


def _stubs(given: argparse.Namespace) -> int:
    from . import derived

    return derived.stubs(given.out, endpoints=given.endpoints, check_only=given.check)


def _package(given: argparse.Namespace) -> int:
    from . import packages

    return packages.run(given.folder, given.check)


def _api_md(given: argparse.Namespace) -> int:
    from . import derived

    return derived.markdown(given.out)


def _export_openapi(given: argparse.Namespace) -> int:
    from . import openapi

    return openapi.export(given.output, given.endpoints)


def _import_openapi(given: argparse.Namespace) -> int:
    from . import openapi

    return openapi.run(
        given.document,
        given.names,
        given.endpoints,
        check_only=given.check,
        prune=given.prune,
        references=given.reference,
    )


def _serve(given: argparse.Namespace) -> int:
    from ..testing import server

    server.run(given.endpoints, host=given.host, port=given.port)
    return 0


def _demo(given: argparse.Namespace) -> int:
    from ..testing import demo

    demo.run()
    return 0
