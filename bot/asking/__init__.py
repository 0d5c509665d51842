"""What many dialogs ask or say alike: kinds of answers, consents, times, periods, texts in all languages, previews."""
