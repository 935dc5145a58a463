from .. import _beta_response_file_search_call_in_progress_event
from .. import (
    BetaResponseFileSearchCallInProgressEvent as BetaResponseFileSearchCallInProgressEvent,
)

Agent = _beta_response_file_search_call_in_progress_event.Agent
