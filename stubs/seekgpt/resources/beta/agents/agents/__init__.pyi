from .. import Agents as Agents, AsyncAgents as AsyncAgents
