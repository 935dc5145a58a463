from typing_extensions import TypeAlias
from .. import _response_output_text_annotation_added_event
from .. import ResponseOutputTextAnnotationAddedEvent as ResponseOutputTextAnnotationAddedEvent

Annotation: TypeAlias = _response_output_text_annotation_added_event.Annotation
AnnotationContainerFileCitation: TypeAlias = (
    _response_output_text_annotation_added_event.AnnotationContainerFileCitation
)
AnnotationFileCitation: TypeAlias = (
    _response_output_text_annotation_added_event.AnnotationFileCitation
)
AnnotationFilePath: TypeAlias = _response_output_text_annotation_added_event.AnnotationFilePath
AnnotationURLCitation: TypeAlias = (
    _response_output_text_annotation_added_event.AnnotationURLCitation
)
