from .. import CallAcceptParams as CallAcceptParams
from .. import RealtimeAudioConfigParam as RealtimeAudioConfigParam
from .. import RealtimeReasoningParam as RealtimeReasoningParam
from .. import RealtimeToolChoiceConfigParam as RealtimeToolChoiceConfigParam
from .. import RealtimeToolsConfigParam as RealtimeToolsConfigParam
from .. import RealtimeTracingConfigParam as RealtimeTracingConfigParam
from .. import RealtimeTruncationParam as RealtimeTruncationParam
from ...responses._apart import ResponsePromptParam as ResponsePromptParam
