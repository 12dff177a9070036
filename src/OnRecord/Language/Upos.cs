namespace OnRecord.Language;

/// <summary>The universal parts of speech of Universal Dependencies.</summary>
internal enum Upos : byte
{
    X,
    Adj,
    Adp,
    Adv,
    Aux,
    Cconj,
    Det,
    Intj,
    Noun,
    Num,
    Part,
    Pron,
    Propn,
    Punct,
    Sconj,
    Sym,
    Verb,
}
