from .. import OutputAudioFixturePlayEventParam

__all__ = ("OutputAudioFixturePlayEventParam",)
