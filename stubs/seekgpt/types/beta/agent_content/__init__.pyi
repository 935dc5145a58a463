from .. import _agent_content
from .. import AgentContent as AgentContent
from .. import OutputText as OutputText

EncryptedContentResource = _agent_content.EncryptedContentResource
