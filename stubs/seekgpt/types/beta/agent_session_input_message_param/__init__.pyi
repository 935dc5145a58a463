from .. import AgentSessionInputMessageParam as AgentSessionInputMessageParam
from .. import InputContentParam as InputContentParam
