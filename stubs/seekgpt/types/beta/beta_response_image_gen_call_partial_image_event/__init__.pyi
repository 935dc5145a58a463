from .. import _beta_response_image_gen_call_partial_image_event
from .. import (
    BetaResponseImageGenCallPartialImageEvent as BetaResponseImageGenCallPartialImageEvent,
)

Agent = _beta_response_image_gen_call_partial_image_event.Agent
