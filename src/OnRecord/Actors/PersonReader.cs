using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Vocabulary;

namespace OnRecord.Actors;

/// <summary>Tells which names of persons are one person's.</summary>
internal sealed class PersonReader(EntityTable table)
{
    private readonly Tokens _tokens = table.Tokens;
    private readonly List<(int Entity, List<string> Words)> _people = [];

    /// <param name="names">Ascending.</param>
    public void Read(List<TokenRange> names)
    {
        List<(TokenRange Range, List<string> Words, Gender Title)> read = [.. names.Select(Words).Where(name => name.Words.Any(HasLetter))];
        WithoutOffices(read);
        foreach ((_, List<string> words, Gender title) in read)
            if (words.Count > 1)
                Meet(words, title);

        var met = new Dictionary<int, int>();
        var mainBearers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < read.Count; i++)
        {
            (TokenRange range, List<string> words, Gender title) = read[i];
            int entity = MainBearer(words, title, mainBearers) ?? Choose(words, title, met) ?? Meet(words, title);
            if (words.Count > 1)
                mainBearers.TryAdd(words[^1], entity);
            met[entity] = i;
            table.Mark(range, Phrases.Head(table.Syntax, range), MentionForm.Name, [entity]);
        }

        FindStrayNames();
    }

    /// <summary>The words of the name without titles, and the gender that the title before it tells.</summary>
    private (TokenRange Range, List<string> Words, Gender Title) Words(TokenRange range)
    {
        int start = range.Start;
        Gender title = Gender.Unknown;
        while (start < range.End - 1 && Lexicon.IsTitle(_tokens.Form(start)))
            title = Lexicon.TitleGender(_tokens.Form(start++));
        if (start == range.Start && start > 0)
            title = Lexicon.TitleGender(_tokens.Form(start - 1));
        List<string> words = [];
        int end = range.End;
        while (end > start + 1 && Possessives.IsMark(_tokens.Form(end - 1)))
            end--;
        // "Ada Brandt of Harbour Watch": for whom somebody speaks is no part of the name.
        for (int i = start + 2; i < end - 1; i++)
            if (_tokens.Form(i) is "of")
                end = i;
        for (int i = start; i < end; i++)
        {
            string word = _tokens.Form(i).ToString();
            // A name cut at hyphens by the tokenizer is put together again: "Jong-un".
            if (words.Count > 0 && !_tokens.SpaceAfter(i - 1))
                words[^1] += word;
            else
                words.Add(word);
        }

        return (new TokenRange(start, end), words, title);
    }

    /// <summary>"Commissioner Lund" beside "Ada Lund": the office that the name finder took for a given name.</summary>
    private static void WithoutOffices(List<(TokenRange Range, List<string> Words, Gender Title)> read)
    {
        HashSet<string> borne =
        [
            .. read.Where(name => name.Words.Count > 2 || name.Words.Count == 2 && Lexicon.Noun(name.Words[0]) is null).Select(name => name.Words[^1]),
        ];
        for (int i = 0; i < read.Count; i++)
            if (
                read[i].Words is [var office, var surname]
                && Lexicon.Noun(office) is { Class: NounClass.Office, Plural: false }
                && Lexicon.GivenNameGender(office) == Gender.Unknown
                && read[i].Range.Length == 2
                && borne.Contains(surname)
            )
                read[i] = read[i] with { Range = new TokenRange(read[i].Range.Start + 1, read[i].Range.End), Words = [surname] };
    }

    /// <summary>"Lund" in a report that begins with Ada Lund, though her husband was named last: reports call by surname alone whom they introduce
    /// first, and the others in full.</summary>
    private int? MainBearer(List<string> words, Gender title, Dictionary<string, int> mainBearers) =>
        words.Count == 1 && mainBearers.TryGetValue(words[0], out int bearer) && Agree(title, table.Entities[bearer].Gender) ? bearer : null;

    private int? Choose(List<string> words, Gender title, Dictionary<int, int> met)
    {
        int? best = null;
        int bestScore = int.MinValue;
        foreach ((int entity, List<string> full) in _people)
        {
            if (!PersonName.MayName(words, full) || !Agree(title, table.Entities[entity].Gender))
                continue;
            int score = met.TryGetValue(entity, out int at) ? at : -entity - 1;
            // "Clinton" is a surname before it is a given name.
            if (words.Count == 1 && full[^1] == words[0])
                score += 2;
            if (score <= bestScore)
                continue;
            best = entity;
            bestScore = score;
        }

        if (best is { } chosen && table.Entities[chosen].Gender == Gender.Unknown)
            table.Entities[chosen].Gender = title;
        return best;
    }

    private int Meet(List<string> words, Gender title)
    {
        Gender gender = title != Gender.Unknown ? title : Lexicon.GivenNameGender(words[0]);
        // Alone, many a man's name is a surname: "Scott".
        if (title == Gender.Unknown && words.Count == 1 && gender == Gender.Male)
            gender = Gender.Unknown;
        for (int i = 0; i < _people.Count; i++)
        {
            (int entity, List<string> known) = _people[i];
            if (!PersonName.Same(words, known) || !Agree(gender, table.Entities[entity].Gender))
                continue;
            if (!IsPlain(words, known) && (words.Count <= known.Count || IsPlain(known, words)))
                return entity;
            _people[i] = (entity, words);
            table.Entities[entity].Name = string.Join(' ', words);
            if (table.Entities[entity].Gender == Gender.Unknown)
                table.Entities[entity].Gender = gender;
            return entity;
        }

        int made = table.Add(new Entity(string.Join(' ', words), ActorKind.Person) { Gender = gender });
        _people.Add((made, words));
        return made;
    }

    /// <summary>Whether the one is the other without an epithet in front: "Honest Ivan Lund" is Ivan Lund, however often he is called so.</summary>
    private static bool IsPlain(List<string> plain, List<string> full) =>
        plain.Count > 1
        && full.Count == plain.Count + 1
        && full.Skip(1).SequenceEqual(plain)
        && Lexicon.GivenNameGender(plain[0]) != Gender.Unknown
        && Lexicon.GivenNameGender(full[0]) == Gender.Unknown;

    /// <summary>Names of people already met that the name finder took for something else, or overlooked.</summary>
    private void FindStrayNames()
    {
        var surnames = new Dictionary<string, int?>(StringComparer.Ordinal);
        foreach ((int entity, List<string> words) in _people)
        {
            if (words.Count < 2 || NameReader.Suffixes.Contains(words[^1]))
                continue;
            Claim(words[^1], entity);
            // Where the family name comes first, the first word is no given name that we know.
            if (Lexicon.GivenNameGender(words[0]) == Gender.Unknown)
                Claim(words[0], entity);
        }

        void Claim(string word, int entity) => surnames[word] = surnames.TryGetValue(word, out int? other) && other != entity ? null : entity;

        var lookup = surnames.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int i = 0; i < table.Entities.Count; i++)
            if (table.Entities[i] is { Kind: ActorKind.Organisation, IsKnown: false } body && surnames.GetValueOrDefault(body.Name) is { } person)
                table.Redirect(i, person);

        for (int i = 0; i < _tokens.Count; i++)
        {
            if (!lookup.TryGetValue(_tokens.Form(i), out int? bearer) || bearer is not { } entity)
                continue;
            if (table.NameAt[i] is null && IsNameHere(i, entity) && (table.Known[i] is null || IsFullBefore(i, entity)))
                table.Mark(new TokenRange(i, i + 1), i, MentionForm.Name, [entity]);
            else if (table.NameAt[i] is { } name && IsBearers(name, i, entity))
                Take(name, entity);
        }
    }

    /// <summary>A surname that is also a word opens a sentence: "Brook hit back", after Ada Brook was named.</summary>
    private bool IsNameHere(int token, int person) =>
        table.Syntax.Upos[token] == Upos.Propn
        || table.Syntax.Upos[token] == Upos.Noun
            && table.Tokens.SentenceAt(token).Start == token
            && Phrases.IsSubject(table.Tree, token)
            && Lexicon.Noun(_tokens.Form(token)) is null
            && IsFullBefore(token, person);

    /// <summary>"Dane said" after Ingrid Dane was named: where one person bears the word as surname, it is not the country, unless that is spoken of
    /// in other words too.</summary>
    private bool IsBearers(Mention name, int token, int person)
    {
        if (
            name.Range.Length != 1
            || name.Entities is not [var state]
            || table.Entities[state].Kind != ActorKind.State && table.Entities[state] is not { Kind: ActorKind.Group, State: not null }
        )
            return false;
        ReadOnlySpan<char> word = _tokens.Form(token);
        foreach (TokenRange other in table.Entities[state].Mentions)
            if (other.Length > 1 || !_tokens.Form(other.Start).SequenceEqual(word))
                return false;
        return IsFullBefore(token, person);
    }

    /// <summary>Whether the person was named in full before, with this word as the surname.</summary>
    private bool IsFullBefore(int token, int person)
    {
        foreach (TokenRange full in table.Entities[person].Mentions)
            if (full.End <= token && full.Length > 1 && _tokens.Form(full.End - 1).SequenceEqual(_tokens.Form(token)))
                return true;
        return false;
    }

    private void Take(Mention name, int person)
    {
        foreach (int entity in name.Entities)
            table.Entities[entity].Mentions.Remove(name.Range);
        table.Mark(name.Range, name.Head, MentionForm.Name, [person]);
    }

    /// <summary>What has no letter names nobody: of damaged text, each sign would be a person of its own.</summary>
    private static bool HasLetter(string word) => word.Any(char.IsLetter);

    private static bool Agree(Gender one, Gender other) => one == Gender.Unknown || other == Gender.Unknown || one == other;
}
