using OnRecord.Identities;
using System.Collections.Frozen;
using System.Globalization;
using OnRecord.Ledger.Wording;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Claims;

/// <summary>Turns a passage into weighted terms: concepts for words, identities for the actors that it mentions.</summary>
internal sealed class TermReader(TermTable table)
{
    /// <summary>What an actor weighs against words of 0 (in every article) to <see cref="HeaviestWord"/>.</summary>
    private const double ActorWeight = 2.0;

    /// <summary>A word seen nowhere else must not outweigh all that two passages share.</summary>
    private const double HeaviestWord = 3.5;

    /// <summary>What a word that judges counts more than one that names a topic.</summary>
    private const double JudgementFactor = 3.5;

    /// <summary>Purpose, time and circumstance weigh less than what is put forward.</summary>
    private const double CircumstanceWeight = 0.4;

    /// <summary>A subordinating word opens a circumstance only after so many terms.</summary>
    private const int TermsBeforeCircumstance = 3;

    private const string Want = "=want";

    /// <summary>Content terms after a negation that it turns round.</summary>
    private const int NegationReach = 3;

    /// <summary>Verbs that open a predicate of their own, which a negation before does not reach: "not paying made him smart".</summary>
    private static readonly FrozenSet<string> NewPredicates = FrozenSet.ToFrozenSet(
        ["is", "are", "was", "were", "makes", "made", "make", "means", "meant", "shows", "showed"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Subordinators = FrozenSet.ToFrozenSet(
        ["to", "after", "before", "while", "as", "because", "since", "despite", "amid", "which", "who", "if", "unless", "following", "including", "when", "where", "although", "though"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Prepositions = FrozenSet.ToFrozenSet(
        ["in", "on", "of", "at", "for", "about", "with", "from", "to", "against", "between", "toward", "towards", "over", "inside", "under"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> FirstPerson = FrozenSet.ToFrozenSet(["i", "me", "my", "i'm", "i've", "i'd", "i'll", "myself"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Collective = FrozenSet.ToFrozenSet(["we", "us", "our", "it", "its"], StringComparer.Ordinal);

    /// <param name="passages">What to read, ascending; the proposition's own span is the last of them.</param>
    /// <param name="speaker">Whom "I" stands for.</param>
    /// <param name="calledFalse">Whether the passage calls what it holds untrue.</param>
    public Proposition Read(ReportPage page, int? statement, IReadOnlyList<TextSpan> passages, TextSpan span, Identity? speaker, bool calledFalse = false)
    {
        var reading = new Reading(table, page, speaker);
        foreach (TextSpan passage in passages) reading.Add(passage);
        return new Proposition
        {
            Page = page,
            Statement = statement,
            Speaker = speaker,
            Span = span,
            Terms = TermVector.From(reading.Weights),
            NegatedTerms = reading.NegatedTerms.ToFrozenSet(),
            CalledFalse = calledFalse,
            Numbers = [.. reading.Numbers.Order()],
            Actors = [.. reading.Actors],
            Agent = reading.Agent,
            ContentWeight = reading.ContentWeight,
            ContentWords = reading.ContentWords,
        };
    }

    private sealed class Reading(TermTable table, ReportPage page, Identity? speaker)
    {
        private bool _circumstance;
        private int _termsToNegate;

        public Dictionary<int, double> Weights { get; } = [];

        public List<Identity> Actors { get; } = [];

        public Identity? Agent { get; private set; }

        public List<double> Numbers { get; } = [];

        public HashSet<int> NegatedTerms { get; } = [];

        public int ContentWords { get; private set; }

        public double ContentWeight { get; private set; }

        public void Add(TextSpan passage)
        {
            using IEnumerator<(TextSpan Span, int Actor)> mentions = page.Mentions.Within(passage).GetEnumerator();
            bool more = mentions.MoveNext();
            (int from, int to) = page.WordsIn(passage);
            for (int i = from; i < to; i++)
            {
                Word word = page.Words[i];
                while (more && mentions.Current.Span.End <= word.Span.Start) more = mentions.MoveNext();
                if (more && mentions.Current.Span.Contains(word.Span.Start))
                {
                    if (word.Span.Start == mentions.Current.Span.Start) AddActor(page.Identities[mentions.Current.Actor], i > from ? page.Words[i - 1].Form : "");
                    continue;
                }

                AddWord(word, i > from && TakesInfinitive(page.Words[i - 1]) && word.Form == "to");
            }
        }

        /// <summary>What follows "want" and "intend" is what they are about, and no circumstance.</summary>
        private static bool TakesInfinitive(Word word) => Thesaurus.ConceptOf(word.Stem).Concept is Want or "=intend";

        /// <summary>"I" is who speaks; "we" and "it" are when a state or an organisation does.</summary>
        private bool IsSpeaker(Word word) =>
            FirstPerson.Contains(word.Form) || speaker!.Kind is ActorKind.State or ActorKind.Organisation && Collective.Contains(word.Form);

        private void AddWord(Word word, bool isComplement)
        {
            if (_termsToNegate < NegationReach && NewPredicates.Contains(word.Form)) _termsToNegate = 0;
            if (Thesaurus.IsNegation(word))
            {
                _termsToNegate = NegationReach;
                return;
            }

            if (speaker is not null && IsSpeaker(word))
            {
                AddActor(speaker, "");
                return;
            }

            if (!isComplement && Subordinators.Contains(word.Form) && Weights.Count >= TermsBeforeCircumstance)
            {
                _circumstance = true;
                _termsToNegate = 0;
            }

            if (char.IsDigit(word.Form[0]))
            {
                AddNumber(word.Form);
                return;
            }

            if (Thesaurus.IsStop(word)) return;
            (string concept, bool opposite, bool judges) = Thesaurus.ConceptOf(word.Stem);
            bool negated = opposite;
            if (_termsToNegate > 0)
            {
                _termsToNegate--;
                negated = !negated;
            }

            // To want something is a topic like others; not to want it is a judgement on it.
            judges |= negated && concept == Want;
            TermKind kind = judges ? TermKind.Judgement : TermKind.Word;
            double weight = Math.Min(Commonness.WeightOf(concept), HeaviestWord) * (judges ? JudgementFactor : 1);
            ContentWeight += weight;
            ContentWords += judges ? 2 : 1;
            int id = AddTerm(concept, kind, weight);
            if (negated) NegatedTerms.Add(id);
        }

        private void AddNumber(string form)
        {
            if (double.TryParse(form, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)) Numbers.Add(number);
            AddTerm(form, TermKind.Figure, 1);
        }

        private void AddActor(Identity actor, string wordBefore)
        {
            if (Actors.All(a => a.Key != actor.Key)) Actors.Add(actor);
            if (wordBefore == "by" && !_circumstance || Agent is null && !Prepositions.Contains(wordBefore)) Agent = actor;
            AddTerm(actor.Key, TermKind.Actor, ActorWeight);
        }

        private int AddTerm(string term, TermKind kind, double weight)
        {
            int id = table.IdOf(term, kind);
            double weighed = _circumstance ? weight * CircumstanceWeight : weight;
            if (weighed > Weights.GetValueOrDefault(id)) Weights[id] = weighed;
            return id;
        }
    }
}
