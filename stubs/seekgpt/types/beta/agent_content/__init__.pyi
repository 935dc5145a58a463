from typing_extensions import TypeAlias
from .. import _agent_content
from .. import AgentContent
from .. import OutputText as OutputText

__all__ = ("AgentContent", "EncryptedContentResource")
EncryptedContentResource: TypeAlias = _agent_content.EncryptedContentResource
