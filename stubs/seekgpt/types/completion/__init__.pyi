from .. import Completion as Completion
from .. import CompletionChoice as CompletionChoice
from .._apart import CompletionUsage as CompletionUsage
