from .. import Completion as Completion
from .. import CompletionChoice as CompletionChoice
from ..completion_usage import CompletionUsage as CompletionUsage
