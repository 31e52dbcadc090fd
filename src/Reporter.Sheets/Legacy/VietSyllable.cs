namespace Reporter.Sheets.Legacy;

/// <summary>Whether a word can be a Vietnamese syllable: how a right decoding is told from a wrong one.</summary>
internal static class VietSyllable
{
    // Consonants that begin a syllable, the longer ones first.
    private static readonly string[] Onsets = ["ngh", "ng", "gh", "gi", "kh", "nh", "ph", "qu", "th", "tr", "ch", "b", "c", "d", "đ", "g",
        "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", ""];

    private static readonly HashSet<string> Rimes = new((
        "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây " +
        "e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu " +
        "i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu " +
        "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong op ot " +
        "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt " +
        "u ua uân uâng uât uây uc uê uênh uêch ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uyn uynh uyt uyu " +
        "ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu " +
        "y yêm yên yêng yêt yêu yn ynh yt").Split(' '), StringComparer.Ordinal);

    private const string Plain = "aăâeêioôơuưy";

    // Level, acute, grave, hook, tilde, dot.
    private const string Toned = Plain + "áắấéếíóốớúứý" + "àằầèềìòồờùừỳ" + "ảẳẩẻểỉỏổởủửỷ" + "ãẵẫẽễĩõỗỡũữỹ" + "ạặậẹệịọộợụựỵ";

    public static bool HasVowel(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (Toned.Contains(char.ToLowerInvariant(c), StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    public static bool Is(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > 7)
            return false;
        Span<char> letters = stackalloc char[word.Length];
        var tone = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var c = char.ToLowerInvariant(word[i]);
            var vowel = Toned.IndexOf(c, StringComparison.Ordinal);
            var mark = vowel < 0 ? 0 : vowel / Plain.Length;
            if (mark != 0 && tone != 0)
                return false;
            tone += mark;
            letters[i] = vowel < 0 ? c : Plain[vowel % Plain.Length];
        }
        foreach (var onset in Onsets)
        {
            if (letters.StartsWith(onset, StringComparison.Ordinal) && IsRime(letters[onset.Length..].ToString(), tone))
                return true;
        }
        return false;
    }

    // After a stop there are two tones only: các, cạc.
    private static bool IsRime(string rime, int tone) =>
        Rimes.Contains(rime) && (tone is 1 or 5 || !(rime[^1] is 'c' or 'p' or 't' || rime.EndsWith("ch", StringComparison.Ordinal)));
}
