namespace OnRecord.Reading.Languages;

/// <summary>Counts the letters of a text by script, and names the language of scripts that few languages use.</summary>
internal struct ScriptCount
{
    private int _latin,
        _cyrillic,
        _arabic,
        _han,
        _kana,
        _hangul,
        _greek,
        _hebrew,
        _devanagari,
        _bengali,
        _thai,
        _tamil,
        _georgian,
        _armenian,
        _other;

    // Letters that only some of the languages of a script have.
    private int _ukrainian,
        _serbian,
        _belarusian,
        _russian,
        _persian,
        _urdu;

    public void Add(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            switch (c)
            {
                case < '\u0250' or (>= '\u1E00' and <= '\u1EFF') or '’' or '\'':
                    _latin++;
                    break;
                case >= '\u0400' and <= '\u052F':
                    _cyrillic++;
                    Cyrillic(c);
                    break;
                case (>= '\u0600' and <= '\u06FF') or (>= '\u0750' and <= '\u077F') or (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFF'):
                    _arabic++;
                    if (c is 'پ' or 'چ' or 'ژ' or 'گ' or 'ی' or 'ک')
                        _persian++;
                    if (c is 'ٹ' or 'ڈ' or 'ڑ' or 'ے' or 'ں')
                        _urdu++;
                    break;
                case (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uD840' and <= '\uD87F'):
                    _han++;
                    break;
                case >= '\u3040' and <= '\u30FF':
                    _kana++;
                    break;
                case (>= '\uAC00' and <= '\uD7AF') or (>= '\u1100' and <= '\u11FF'):
                    _hangul++;
                    break;
                case (>= '\u0370' and <= '\u03FF') or (>= '\u1F00' and <= '\u1FFF'):
                    _greek++;
                    break;
                case >= '\u0590' and <= '\u05FF':
                    _hebrew++;
                    break;
                case >= '\u0900' and <= '\u097F':
                    _devanagari++;
                    break;
                case >= '\u0980' and <= '\u09FF':
                    _bengali++;
                    break;
                case >= '\u0E00' and <= '\u0E7F':
                    _thai++;
                    break;
                case >= '\u0B80' and <= '\u0BFF':
                    _tamil++;
                    break;
                case >= '\u10A0' and <= '\u10FF':
                    _georgian++;
                    break;
                case >= '\u0530' and <= '\u058F':
                    _armenian++;
                    break;
                default:
                    _other++;
                    break;
            }
        }
    }

    /// <summary>The language of a text that is mostly in another script than the Latin one; null for Latin letters, or none.</summary>
    public readonly string? Language()
    {
        const int Fewest = 8;
        (string Language, int Letters)[] scripts =
        [
            (CyrillicLanguage(), _cyrillic),
            (
                _urdu > 0.02 * _arabic ? "ur"
                : _persian > 0.05 * _arabic ? "fa"
                : "ar",
                _arabic
            ),
            (_kana > 0.1 * _han ? "ja" : "zh", _han + _kana),
            ("ko", _hangul),
            ("el", _greek),
            ("he", _hebrew),
            ("hi", _devanagari),
            ("bn", _bengali),
            ("th", _thai),
            ("ta", _tamil),
            ("ka", _georgian),
            ("hy", _armenian),
            (LanguageFinder.Unknown, _other),
        ];
        int all = _latin + scripts.Sum(script => script.Letters);
        (string language, int most) = scripts.MaxBy(script => script.Letters);
        return most >= Fewest && 2 * most > all ? language : null;
    }

    private void Cyrillic(char c)
    {
        if (c is 'і' or 'ї' or 'є' or 'ґ')
            _ukrainian++;
        else if (c is 'ђ' or 'ј' or 'љ' or 'њ' or 'ћ' or 'џ')
            _serbian++;
        else if (c is 'ў')
            _belarusian++;
        else if (c is 'ы' or 'э' or 'ё')
            _russian++;
    }

    private readonly string CyrillicLanguage() =>
        _belarusian > 0 ? "be"
        : _serbian > 0.01 * _cyrillic ? "sr"
        : _ukrainian > 0.01 * _cyrillic ? "uk"
        : _russian > 0 ? "ru"
        : _cyrillic > 200 ? "bg"
        : "ru";
}
