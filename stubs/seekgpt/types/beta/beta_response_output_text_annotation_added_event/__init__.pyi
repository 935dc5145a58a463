from typing_extensions import TypeAlias
from .. import _beta_response_output_text_annotation_added_event
from .. import (
    BetaResponseOutputTextAnnotationAddedEvent as BetaResponseOutputTextAnnotationAddedEvent,
)

Annotation: TypeAlias = _beta_response_output_text_annotation_added_event.Annotation
Agent: TypeAlias = _beta_response_output_text_annotation_added_event.Agent
AnnotationContainerFileCitation: TypeAlias = (
    _beta_response_output_text_annotation_added_event.AnnotationContainerFileCitation
)
AnnotationFileCitation: TypeAlias = (
    _beta_response_output_text_annotation_added_event.AnnotationFileCitation
)
AnnotationFilePath: TypeAlias = _beta_response_output_text_annotation_added_event.AnnotationFilePath
AnnotationURLCitation: TypeAlias = (
    _beta_response_output_text_annotation_added_event.AnnotationURLCitation
)
