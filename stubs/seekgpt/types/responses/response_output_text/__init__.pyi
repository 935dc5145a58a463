from typing_extensions import TypeAlias
from .. import _response_output_text
from .. import ResponseOutputText as ResponseOutputText

Annotation: TypeAlias = _response_output_text.Annotation
AnnotationContainerFileCitation: TypeAlias = _response_output_text.AnnotationContainerFileCitation
AnnotationFileCitation: TypeAlias = _response_output_text.AnnotationFileCitation
AnnotationFilePath: TypeAlias = _response_output_text.AnnotationFilePath
AnnotationURLCitation: TypeAlias = _response_output_text.AnnotationURLCitation
Logprob: TypeAlias = _response_output_text.Logprob
LogprobTopLogprob: TypeAlias = _response_output_text.LogprobTopLogprob
