using OnRecord.Models.Neural;

namespace OnRecord.Language;

/// <summary>
/// What <see cref="NameField"/> sees of a sentence, as hashes: of a word its form, its beginnings and ends, the forms beside it and within four words,
/// and the shapes of all three; of the step from the word before, both words and both shapes. (After Finkel, Grenager and Manning 2005.)
/// </summary>
internal static class NameFeatures
{
    /// <summary>A word or a step has at most so many.</summary>
    public const int Most = 32;

    private const int LongestAffix = 6;
    private const int Reach = 4;
    private const int LongestForm = 32;

    // Stands beside the first and the last word.
    private const ulong Border = 0x2545F4914F6CDD1D;

    // In a headline a capital letter tells nothing: shapes there are features of their own.
    private const ulong Headline = 0x0123456789ABCDEF;

    private enum Template : ulong
    {
        Any = 1,
        Form,
        FormBefore,
        FormAfter,
        FormsBefore,
        FormsAfter,
        Beginning,
        Ending,
        Shape,
        ShapeBefore,
        ShapeAfter,
        ShapesBefore,
        ShapesAfter,
        Shapes,
        AnyBefore,
        AnyAfter,
        Step,
        StepShape,
        StepShapes,
        StepForm,
        StepFormBefore,
        StepForms,
    }

    /// <summary>Hashes each word's form and shape.</summary>
    public static void Hash(Tokens tokens, TokenRange sentence, Span<ulong> forms, Span<ulong> shapes)
    {
        Span<char> plain = stackalloc char[LongestForm];
        ulong setting = WordContext.IsHeadline(tokens, sentence) ? Headline : 0;
        for (int i = 0; i < sentence.Length; i++)
        {
            ReadOnlySpan<char> form = Plain(tokens.Form(sentence.Start + i), plain);
            forms[i] = TextHash.Of(form);
            shapes[i] = WordShape.HashShape(form) ^ setting;
        }
    }

    /// <summary>Fills <paramref name="features"/> with those of the word at <paramref name="i"/>.</summary>
    /// <returns>How many there are.</returns>
    public static int Word(ReadOnlySpan<char> form, ReadOnlySpan<ulong> forms, ReadOnlySpan<ulong> shapes, int i, Span<uint> features)
    {
        ulong word = forms[i],
            before = At(forms, i - 1),
            after = At(forms, i + 1);
        ulong shape = shapes[i],
            shapeBefore = At(shapes, i - 1),
            shapeAfter = At(shapes, i + 1);
        int count = 0;
        features[count++] = Mix(Template.Any, 0);
        features[count++] = Mix(Template.Form, word);
        features[count++] = Mix(Template.FormBefore, before);
        features[count++] = Mix(Template.FormAfter, after);
        features[count++] = Mix(Template.FormsBefore, before, word);
        features[count++] = Mix(Template.FormsAfter, word, after);
        features[count++] = Mix(Template.Shape, shape);
        features[count++] = Mix(Template.ShapeBefore, shapeBefore);
        features[count++] = Mix(Template.ShapeAfter, shapeAfter);
        features[count++] = Mix(Template.ShapesBefore, shapeBefore, shape);
        features[count++] = Mix(Template.ShapesAfter, shape, shapeAfter);
        features[count++] = Mix(Template.Shapes, (shapeBefore * 3) ^ shapeAfter, shape);
        Span<char> plain = stackalloc char[LongestForm];
        ReadOnlySpan<char> letters = Plain(form, plain);
        for (int length = 1; length <= Math.Min(LongestAffix, letters.Length); length++)
        {
            features[count++] = Mix(Template.Beginning, TextHash.Of(letters[..length]));
            features[count++] = Mix(Template.Ending, TextHash.Of(letters[^length..]));
        }

        for (int distance = 1; distance <= Reach; distance++)
        {
            if (i - distance >= 0)
                features[count++] = Mix(Template.AnyBefore, forms[i - distance]);
            if (i + distance < forms.Length)
                features[count++] = Mix(Template.AnyAfter, forms[i + distance]);
        }

        return count;
    }

    /// <summary>Fills <paramref name="features"/> with those of the step to the word at <paramref name="i"/>, which isn't the first.</summary>
    /// <returns>How many there are.</returns>
    public static int Step(ReadOnlySpan<ulong> forms, ReadOnlySpan<ulong> shapes, int i, Span<uint> features)
    {
        int count = 0;
        features[count++] = Mix(Template.Step, 0);
        features[count++] = Mix(Template.StepShape, shapes[i]);
        features[count++] = Mix(Template.StepShapes, shapes[i - 1], shapes[i]);
        features[count++] = Mix(Template.StepForm, forms[i]);
        features[count++] = Mix(Template.StepFormBefore, forms[i - 1]);
        features[count++] = Mix(Template.StepForms, forms[i - 1], forms[i]);
        return count;
    }

    private static ulong At(ReadOnlySpan<ulong> hashes, int i) =>
        i < 0 ? Border
        : i >= hashes.Length ? ~Border
        : hashes[i];

    // Digits are all one, and so are the kinds of quotation marks. The end of an overlong word tells nothing.
    private static ReadOnlySpan<char> Plain(ReadOnlySpan<char> form, Span<char> target)
    {
        int length = Math.Min(form.Length, target.Length);
        for (int i = 0; i < length; i++)
            target[i] = char.IsDigit(form[i]) ? '0' : WordShape.Typewriter(form[i]);
        return target[..length];
    }

    private static uint Mix(Template template, ulong a, ulong b = 0)
    {
        ulong hash = (a ^ (b * 0xFF51AFD7ED558CCD) ^ ((ulong)template * 0xC2B2AE3D27D4EB4F)) * 0x9E3779B97F4A7C15;
        hash = (hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93;
        return (uint)(hash >> 32);
    }
}
