"""Machine translation, for whoever reads what somebody wrote in another language: DeepL, LibreTranslate, or none."""
