from typing_extensions import TypeAlias
from .. import _agent_content
from .. import AgentContent as AgentContent
from .. import OutputText as OutputText

EncryptedContentResource: TypeAlias = _agent_content.EncryptedContentResource
