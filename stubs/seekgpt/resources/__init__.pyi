from .admin import Admin as Admin
from .admin import AsyncAdmin as AsyncAdmin
from .audio import Audio as Audio
from .audio import AsyncAudio as AsyncAudio
from .batches import Batches as Batches
from .batches import AsyncBatches as AsyncBatches
from .beta import Beta as Beta
from .beta import AsyncBeta as AsyncBeta
from .chat import Chat as Chat
from .chat import AsyncChat as AsyncChat
from .completions import Completions as Completions
from .completions import AsyncCompletions as AsyncCompletions
from .containers import Containers as Containers
from .containers import AsyncContainers as AsyncContainers
from .content_provenance_checks import ContentProvenanceChecks as ContentProvenanceChecks
from .content_provenance_checks import AsyncContentProvenanceChecks as AsyncContentProvenanceChecks
from .conversations import Conversations as Conversations
from .conversations import AsyncConversations as AsyncConversations
from .decisions import Decisions as Decisions
from .decisions import AsyncDecisions as AsyncDecisions
from .embeddings import Embeddings as Embeddings
from .embeddings import AsyncEmbeddings as AsyncEmbeddings
from .evals import Evals as Evals
from .evals import AsyncEvals as AsyncEvals
from .files import Files as Files
from .files import AsyncFiles as AsyncFiles
from .fine_tuning import FineTuning as FineTuning
from .fine_tuning import AsyncFineTuning as AsyncFineTuning
from .images import Images as Images
from .images import AsyncImages as AsyncImages
from .live import Live as Live
from .live import AsyncLive as AsyncLive
from .models import Models as Models
from .models import AsyncModels as AsyncModels
from .moderations import Moderations as Moderations
from .moderations import AsyncModerations as AsyncModerations
from .realtime import Realtime as Realtime
from .realtime import AsyncRealtime as AsyncRealtime
from .responses import Responses as Responses
from .responses import AsyncResponses as AsyncResponses
from .safety import Safety as Safety
from .safety import AsyncSafety as AsyncSafety
from .skills import Skills as Skills
from .skills import AsyncSkills as AsyncSkills
from .uploads import Uploads as Uploads
from .uploads import AsyncUploads as AsyncUploads
from .vector_stores import VectorStores as VectorStores
from .vector_stores import AsyncVectorStores as AsyncVectorStores
from .videos import Videos as Videos
from .videos import AsyncVideos as AsyncVideos
from .webhooks import Webhooks as Webhooks
from .webhooks import AsyncWebhooks as AsyncWebhooks

__all__ = (
    "Admin",
    "AsyncAdmin",
    "AsyncAudio",
    "AsyncBatches",
    "AsyncBeta",
    "AsyncChat",
    "AsyncCompletions",
    "AsyncContainers",
    "AsyncContentProvenanceChecks",
    "AsyncConversations",
    "AsyncDecisions",
    "AsyncEmbeddings",
    "AsyncEvals",
    "AsyncFiles",
    "AsyncFineTuning",
    "AsyncImages",
    "AsyncLive",
    "AsyncModels",
    "AsyncModerations",
    "AsyncRealtime",
    "AsyncResponses",
    "AsyncSafety",
    "AsyncSkills",
    "AsyncUploads",
    "AsyncVectorStores",
    "AsyncVideos",
    "AsyncWebhooks",
    "Audio",
    "Batches",
    "Beta",
    "Chat",
    "Completions",
    "Containers",
    "ContentProvenanceChecks",
    "Conversations",
    "Decisions",
    "Embeddings",
    "Evals",
    "Files",
    "FineTuning",
    "Images",
    "Live",
    "Models",
    "Moderations",
    "Realtime",
    "Responses",
    "Safety",
    "Skills",
    "Uploads",
    "VectorStores",
    "Videos",
    "Webhooks",
)
