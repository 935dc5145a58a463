from .. import OutputAudioFixturePlayingEvent

__all__ = ("OutputAudioFixturePlayingEvent",)
