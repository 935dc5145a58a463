from .. import AgentSessionInputMessageParam
from .. import InputContentParam as InputContentParam

__all__ = ("AgentSessionInputMessageParam",)
