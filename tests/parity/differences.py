"""Where this client deliberately differs from the recorded interface, and why.

A pattern (as in `fnmatch`) stands for what a walk reports: the kind of the difference, a colon, the
full name. Whatever no pattern covers fails the test.
"""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import Dict, Iterable, List

_ALIAS = "a name that the module only imports; `seekgpt._types` and the declaring module have it"
_CONNECT = "joins a call and connects again as `realtime.connect` does"
_LOCAL = "is an argument for this side alone, declared where the others are"

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
    "name:*.Strict[BFIS]*": "a name of pydantic's",
    "name:seekgpt.types.websocket_reconnection.*": _ALIAS,
    "required:*esponseInputImageParam.detail": "the API takes 'auto', as its examples have it",
    "extra:beta.threads.runs.create_and_stream.include": "the same as `stream`, which takes it",
    "extra:beta.realtime.connect.*": _CONNECT,
    "extra:*.max_wait_seconds": "as newer versions of the peer have it: no wait goes on for ever",
    "required:beta.realtime.connect.model": _CONNECT,
    "stub-alias:*": "an alias another module declares, and that its declaration does not name",
    "field:*.RealtimeSessionCreateResponse.client_secret": "gone from the API since the seed",
    "field:*.ComputerTool.[de]*": "the tool of that name has no settings since the seed",
    "field:*.ComputerToolParam.[de]*": "the tool of that name has no settings since the seed",
    "*:seekgpt.types.realtime.*RealtimeSessionClientSecret": "gone from the API since the seed",
    "kind:*.ResponsesClientEvent": "a union, since there is another event to send",
    "kind:*.ResponsesClientEventParam": "a union, since there is another event to send",
    "field:*Params.idempotency_key": "an option of every call, not a parameter of some",
    "*:*Compaction.async*": "the keys of TypedDicts are those of the JSON, in each of them",
    "*:*FunctionCallArguments*Done*.name": "the document still has it",
    "*:*beta.agents.session_create_params.*.output_type": _LOCAL,
    "*:*beta.agents.session_create_params.*.tool_handlers": _LOCAL,
}


def undeclared(found: Iterable[str]) -> List[str]:
    """The differences that no line of the table covers."""
    return [
        name for name in found if not any(fnmatchcase(name, pattern) for pattern in DIFFERENCES)
    ]
