from typing_extensions import TypeAlias
from .. import _response_shell_call_output_content_delta_event
from .. import ResponseShellCallOutputContentDeltaEvent

__all__ = ("ResponseShellCallOutputContentDeltaEvent", "Delta")
Delta: TypeAlias = _response_shell_call_output_content_delta_event.Delta
