from .. import RealtimeToolChoiceConfig as RealtimeToolChoiceConfig
from ...responses import ToolChoiceFunction as ToolChoiceFunction
from ...responses import ToolChoiceMcp as ToolChoiceMcp
