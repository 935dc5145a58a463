from typing_extensions import TypeAlias
from .. import _chatkit_response_output_text
from .. import ChatKitResponseOutputText as ChatKitResponseOutputText

Annotation: TypeAlias = _chatkit_response_output_text.Annotation
AnnotationFile: TypeAlias = _chatkit_response_output_text.AnnotationFile
AnnotationFileSource: TypeAlias = _chatkit_response_output_text.AnnotationFileSource
AnnotationURL: TypeAlias = _chatkit_response_output_text.AnnotationURL
AnnotationURLSource: TypeAlias = _chatkit_response_output_text.AnnotationURLSource
