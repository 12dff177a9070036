using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using OnRecord.Records.Ids;
using OnRecord.Vocabulary;

namespace OnRecord.Corrections;

/// <summary>Corrections as JSON lines, one object each: <c>onrecord-correction/1</c>.</summary>
internal static class CorrectionJson
{
    /// <summary>Characters of a name, a reason or a note that are kept; more is no correction but a document.</summary>
    public const int LongestText = 4000;

    private static readonly CorrectionContext Plain = new(
        new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        }
    );

    /// <summary>The correction with its id, which is made from all that it says.</summary>
    public static Correction Named(Correction correction)
    {
        ArgumentNullException.ThrowIfNull(correction);
        return correction with { Id = CorrectionId.From(Write(correction with { Id = "" })) };
    }

    /// <summary>All that a correction says but when: two that say it are one.</summary>
    public static string Said(Correction correction)
    {
        ArgumentNullException.ThrowIfNull(correction);
        return Write(correction with { Id = "", At = default });
    }

    public static string Write(Correction correction) => JsonSerializer.Serialize(correction, Plain.Correction);

    /// <summary>Reads what is kept: what is no longer taken (<see cref="Fault"/>) is read all the same when it was kept once.</summary>
    /// <exception cref="FormatException">The line is no correction of this version, or was changed since it was written.</exception>
    public static Correction Read(string line)
    {
        try
        {
            Correction read = JsonSerializer.Deserialize(line, Plain.Correction) ?? throw new FormatException("a correction is a JSON object");
            if (Damage(read) is { } fault)
                throw new FormatException(fault);
            return Named(read).Id == read.Id ? read : throw new FormatException($"the correction {read.Id} does not say what its id was made from");
        }
        catch (JsonException fault)
        {
            // The library counts lines in what it was given, which is one line.
            string why = fault.Message.Split(" Path: ")[0].Split(" LineNumber: ")[0].TrimEnd('.');
            throw new FormatException($"no correction of {Correction.CurrentSchema}: {why}", fault);
        }
    }

    /// <summary>Why a correction is not entered, in words; null when it may be.</summary>
    public static string? Fault(Correction correction)
    {
        if (Damage(correction) is { } damage)
            return damage;
        string[] names =
        [
            correction.By,
            .. (correction.Speakers ?? []).Select(s => s.Name).OfType<string>(),
            .. correction is { Kind: CorrectionKind.Outlet, Text: { } outlet } ? [outlet] : Array.Empty<string>(),
        ];
        if (names.Any(name => name.Any(char.IsControl)))
            return "a name in it has line breaks or control characters";
        return names.Append(correction.Why).Append(correction.Text).Any(text => text?.Length > LongestText)
            ? $"a name or a text in it is longer than {LongestText} characters"
            : null;
    }

    /// <summary>What a correction lacks, in words; null when it is whole.</summary>
    private static string? Damage(Correction correction)
    {
        ArgumentNullException.ThrowIfNull(correction);
        if (correction.Schema != Correction.CurrentSchema)
            return $"its schema is “{correction.Schema}”, not {Correction.CurrentSchema}";
        if (!Enum.IsDefined(correction.Kind))
            return "its kind is unknown";
        if (string.IsNullOrWhiteSpace(correction.By))
            return "it does not say by whom it is";
        bool refers = correction.Kind is CorrectionKind.Undo or CorrectionKind.Place;
        if (refers && correction.Of is null)
            return "it does not name the correction that it is about";
        if (correction.Kind == CorrectionKind.Undo)
            return null;
        if (correction.Target is null && !(refers && correction.Other is not null))
            return "it has no target";
        if (
            new[] { correction.Target, correction.Other }
                .OfType<Anchor>()
                .Any(a => string.IsNullOrEmpty(a.Report) || !Enum.IsDefined(a.Part) || a.Part != AnchorPart.Report && a.Quote is null && a.Name is null)
        )
            return "its target names no passage";
        return correction.Kind switch
        {
            CorrectionKind.SameActor or CorrectionKind.NotSameActor or CorrectionKind.SameClaim or CorrectionKind.NotSameClaim when correction.Other is null =>
                "it names only one of two",
            CorrectionKind.Span when correction.Bounds is null => "it gives no bounds",
            CorrectionKind.Speaker when correction.Speakers is null || correction.Speakers.Any(s => string.IsNullOrWhiteSpace(s.Name)) => "it names no speaker",
            CorrectionKind.Act when correction.Act is null => "it names no act",
            CorrectionKind.Outlet when correction.Text is { } outlet && string.IsNullOrWhiteSpace(outlet) => "it names no outlet",
            CorrectionKind.Label or CorrectionKind.Note when string.IsNullOrWhiteSpace(correction.Text) => "it has no text",
            _ => null,
        };
    }
}
