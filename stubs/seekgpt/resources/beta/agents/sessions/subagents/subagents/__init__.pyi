from .. import AsyncSubagents as AsyncSubagents, Subagents as Subagents
