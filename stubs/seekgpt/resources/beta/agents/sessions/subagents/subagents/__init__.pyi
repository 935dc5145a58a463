from .. import AsyncSubagents as AsyncSubagents, Subagents as Subagents

__all__ = ("AsyncSubagents", "Subagents")
