from .. import AssistantDeleted as AssistantDeleted
