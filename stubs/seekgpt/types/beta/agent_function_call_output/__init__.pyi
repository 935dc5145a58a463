from .. import AgentFunctionCallOutput
from .. import InputContent as InputContent

__all__ = ("AgentFunctionCallOutput",)
