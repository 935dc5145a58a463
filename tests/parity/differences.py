"""Where this client deliberately differs from the recorded interface, and why.

A pattern (as in `fnmatch`) stands for what a walk reports: the kind of the difference, a colon, the
full name. Whatever no pattern covers fails the test.
"""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import Dict, Iterable, List

_ALIAS = "a name that the module only imports; `seekgpt._types` and the declaring module have it"
_POLL = "written in Python over declared methods; comes with the polling helpers"
_STREAM = "written in Python over declared methods; comes with the stream helpers"
_SOCKET = "a websocket, no HTTP operation; comes with the realtime helpers"
_UPLOAD = "written in Python over declared methods; comes with the upload helpers"

DIFFERENCES: Dict[str, str] = {
    "name:*.SequenceNotStr": _ALIAS,
    "name:*.FileTypes": _ALIAS,
    "name:*.Base64FileInput": _ALIAS,
    "name:*.BetaToolChoiceOptions": _ALIAS,
    "name:*.ToolChoiceOptions": _ALIAS,
    "name:*.ImageDetail": _ALIAS,
    "name:*.McpToolCallError": _ALIAS,
    "name:*.GraderInputs": _ALIAS,
    "name:*.GraderInputsParam": _ALIAS,
    "name:seekgpt.types.websocket_reconnection.*": _ALIAS,
    "name:seekgpt.types.responses.Parsed*": "generic forms of `parse`; see the parsed types",
    "*export:seekgpt.types.chat.Parsed*": "generic forms of `parse`; see the parsed types",
    "*export:seekgpt.types.responses.Parsed*": "generic forms of `parse`; see the parsed types",
    "parameter:responses.parse.stream": "`parse` answers at once; `stream` is a method of its own",
    "method:*.create_and_poll": _POLL,
    "method:*.create_and_run_poll": _POLL,
    "method:*.submit_tool_outputs_and_poll": _POLL,
    "method:*.upload_and_poll": _POLL,
    "method:*.poll": _POLL,
    "method:files.wait_for_processing": _POLL,
    "method:*.stream": _STREAM,
    "method:*_stream": _STREAM,
    "method:beta.threads.runs.create_and_stream": _STREAM,
    "method:*.connect": _SOCKET,
    "*:*.connect.*": "connecting takes more settings here, all of them by keyword",
    "method:vector_stores.files.upload": _UPLOAD,
    "method:uploads.upload_file_chunked": _UPLOAD,
    "stub-alias:*": "an alias another module declares; stubs bind privately what they refer to",
    "stub-export:*.Web[Ss]ocketConnectionOptions": "a type written in Python; not in the stubs yet",
    "field:*.RealtimeSessionCreateResponse.client_secret": "gone from the API since the seed",
    "field:*.ComputerTool.[de]*": "the tool of that name has no settings since the seed",
    "field:*.ComputerToolParam.[de]*": "the tool of that name has no settings since the seed",
    "*:seekgpt.types.realtime.*RealtimeSessionClientSecret": "gone from the API since the seed",
}


def undeclared(found: Iterable[str]) -> List[str]:
    """The differences that no line of the table covers."""
    return [
        name for name in found if not any(fnmatchcase(name, pattern) for pattern in DIFFERENCES)
    ]
