from .. import EventCreateParams
from .... import AgentSessionInputParam as AgentSessionInputParam

__all__ = ("EventCreateParams",)
