"""Transcripts of live sessions, as segments to be shown."""

from __future__ import annotations

from .grouper import AsyncTranscriptGrouper as AsyncTranscriptGrouper
from .grouper import TranscriptGrouper as TranscriptGrouper
from .segments import TranscriptSegment as TranscriptSegment
from .segments import TranscriptSegmentClosedEvent as TranscriptSegmentClosedEvent
from .segments import TranscriptSegmentCloseReason as TranscriptSegmentCloseReason
