from .. import AgentWebSearchCallItem as AgentWebSearchCallItem
from .. import WebSearchAction as WebSearchAction
