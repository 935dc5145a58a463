from .. import AgentSessionEvent as AgentSessionEvent
from .. import (
    AgentOutputCommandExecutionOutputDeltaEvent as AgentOutputCommandExecutionOutputDeltaEvent,
)
from .. import AgentSessionCreatedEvent as AgentSessionCreatedEvent
from .. import AgentSessionEnvironmentConnectedEvent as AgentSessionEnvironmentConnectedEvent
from .. import AgentSessionEnvironmentDisconnectedEvent as AgentSessionEnvironmentDisconnectedEvent
from .. import AgentSessionEnvironmentExpiredEvent as AgentSessionEnvironmentExpiredEvent
from .. import AgentSessionEnvironmentFailedEvent as AgentSessionEnvironmentFailedEvent
from .. import AgentSessionEnvironmentPendingEvent as AgentSessionEnvironmentPendingEvent
from .. import AgentSessionEnvironmentReadyEvent as AgentSessionEnvironmentReadyEvent
from .. import AgentSessionEnvironmentResetEvent as AgentSessionEnvironmentResetEvent
from .. import AgentSessionEnvironmentSuspendedEvent as AgentSessionEnvironmentSuspendedEvent
from .. import AgentSessionErrorEvent as AgentSessionErrorEvent
from .. import AgentSessionFailedEvent as AgentSessionFailedEvent
from .. import AgentSessionIdleEvent as AgentSessionIdleEvent
from .. import AgentSessionInProgressEvent as AgentSessionInProgressEvent
from .. import AgentSessionRequiresActionEvent as AgentSessionRequiresActionEvent
from .. import AgentSessionSubagentActiveEvent as AgentSessionSubagentActiveEvent
from .. import AgentSessionSubagentClosedEvent as AgentSessionSubagentClosedEvent
from .. import AgentSessionSubagentCreatedEvent as AgentSessionSubagentCreatedEvent
from .. import AgentSessionTurnCancelledEvent as AgentSessionTurnCancelledEvent
from .. import AgentSessionTurnCompletedEvent as AgentSessionTurnCompletedEvent
from .. import AgentSessionTurnContentPartAddedEvent as AgentSessionTurnContentPartAddedEvent
from .. import AgentSessionTurnContentPartDoneEvent as AgentSessionTurnContentPartDoneEvent
from .. import AgentSessionTurnCreatedEvent as AgentSessionTurnCreatedEvent
from .. import AgentSessionTurnFailedEvent as AgentSessionTurnFailedEvent
from .. import AgentSessionTurnInProgressEvent as AgentSessionTurnInProgressEvent
from .. import AgentSessionTurnItemAddedEvent as AgentSessionTurnItemAddedEvent
from .. import AgentSessionTurnItemDoneEvent as AgentSessionTurnItemDoneEvent
from .. import AgentSessionTurnOutputTextDeltaEvent as AgentSessionTurnOutputTextDeltaEvent
from .. import AgentSessionTurnOutputTextDoneEvent as AgentSessionTurnOutputTextDoneEvent
from .. import (
    AgentSessionTurnReasoningSummaryPartAddedEvent as AgentSessionTurnReasoningSummaryPartAddedEvent,
)
from .. import (
    AgentSessionTurnReasoningSummaryPartDoneEvent as AgentSessionTurnReasoningSummaryPartDoneEvent,
)
from .. import (
    AgentSessionTurnReasoningSummaryTextDeltaEvent as AgentSessionTurnReasoningSummaryTextDeltaEvent,
)
from .. import (
    AgentSessionTurnReasoningSummaryTextDoneEvent as AgentSessionTurnReasoningSummaryTextDoneEvent,
)
