from .. import EventCreateParams as EventCreateParams
from .... import AgentSessionInputParam as AgentSessionInputParam
