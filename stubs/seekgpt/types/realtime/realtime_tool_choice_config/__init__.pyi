from .. import RealtimeToolChoiceConfig
from ...responses import ToolChoiceFunction as ToolChoiceFunction
from ...responses import ToolChoiceMcp as ToolChoiceMcp

__all__ = ("RealtimeToolChoiceConfig",)
