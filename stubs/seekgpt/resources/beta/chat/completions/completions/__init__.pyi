from .. import AsyncCompletions as AsyncCompletions, Completions as Completions
