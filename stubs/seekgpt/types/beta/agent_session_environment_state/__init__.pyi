from .. import _agent_session_environment_state
from .. import AgentSessionEnvironmentState as AgentSessionEnvironmentState

Error = _agent_session_environment_state.Error
