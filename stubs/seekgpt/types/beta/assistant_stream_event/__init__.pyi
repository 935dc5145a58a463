from typing_extensions import TypeAlias
from .. import _assistant_stream_event
from .. import AssistantStreamEvent as AssistantStreamEvent
from .. import Thread as Thread
from ..threads import Message as Message
from ..threads import MessageDeltaEvent as MessageDeltaEvent
from ..threads import Run as Run
from ..threads.runs import RunStep as RunStep
from ..threads.runs import RunStepDeltaEvent as RunStepDeltaEvent
from ...shared import ErrorObject as ErrorObject

ErrorEvent: TypeAlias = _assistant_stream_event.ErrorEvent
ThreadCreated: TypeAlias = _assistant_stream_event.ThreadCreated
ThreadMessageCompleted: TypeAlias = _assistant_stream_event.ThreadMessageCompleted
ThreadMessageCreated: TypeAlias = _assistant_stream_event.ThreadMessageCreated
ThreadMessageDelta: TypeAlias = _assistant_stream_event.ThreadMessageDelta
ThreadMessageInProgress: TypeAlias = _assistant_stream_event.ThreadMessageInProgress
ThreadMessageIncomplete: TypeAlias = _assistant_stream_event.ThreadMessageIncomplete
ThreadRunCancelled: TypeAlias = _assistant_stream_event.ThreadRunCancelled
ThreadRunCancelling: TypeAlias = _assistant_stream_event.ThreadRunCancelling
ThreadRunCompleted: TypeAlias = _assistant_stream_event.ThreadRunCompleted
ThreadRunCreated: TypeAlias = _assistant_stream_event.ThreadRunCreated
ThreadRunExpired: TypeAlias = _assistant_stream_event.ThreadRunExpired
ThreadRunFailed: TypeAlias = _assistant_stream_event.ThreadRunFailed
ThreadRunInProgress: TypeAlias = _assistant_stream_event.ThreadRunInProgress
ThreadRunIncomplete: TypeAlias = _assistant_stream_event.ThreadRunIncomplete
ThreadRunQueued: TypeAlias = _assistant_stream_event.ThreadRunQueued
ThreadRunRequiresAction: TypeAlias = _assistant_stream_event.ThreadRunRequiresAction
ThreadRunStepCancelled: TypeAlias = _assistant_stream_event.ThreadRunStepCancelled
ThreadRunStepCompleted: TypeAlias = _assistant_stream_event.ThreadRunStepCompleted
ThreadRunStepCreated: TypeAlias = _assistant_stream_event.ThreadRunStepCreated
ThreadRunStepDelta: TypeAlias = _assistant_stream_event.ThreadRunStepDelta
ThreadRunStepExpired: TypeAlias = _assistant_stream_event.ThreadRunStepExpired
ThreadRunStepFailed: TypeAlias = _assistant_stream_event.ThreadRunStepFailed
ThreadRunStepInProgress: TypeAlias = _assistant_stream_event.ThreadRunStepInProgress
