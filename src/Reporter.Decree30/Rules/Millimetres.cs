namespace Reporter.Decree30.Rules;

internal static class Millimetres
{
    public static double Of(double twips) => Math.Round(twips * 25.4 / 1_440, 1);

    public static int Twips(double millimetres) => (int)Math.Round(millimetres * 1_440 / 25.4);
}
