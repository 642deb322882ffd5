package org.midad.language;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Named character references, those of HTML 4 and of ASCII; source: HTML standard. */
final class EntityNames {
    /** U+00A0 to U+00FF in order: all of these may stand without a semicolon. */
    private static final String LATIN_1 =
            """
            nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg
            plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34
            iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml
            Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash
            Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring
            aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve
            oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
            """;

    /** Further ones that may stand without a semicolon. */
    private static final String MORE_WITHOUT_SEMICOLON =
            "quot 22 QUOT 22 amp 26 AMP 26 lt 3C LT 3C gt 3E GT 3E COPY A9 REG AE";

    private static final String WITH_SEMICOLON =
            """
            apos 27 OElig 152 oelig 153 Scaron 160 scaron 161 Yuml 178 fnof 192 circ 2C6 tilde 2DC
            ensp 2002 emsp 2003 thinsp 2009 zwnj 200C zwj 200D lrm 200E rlm 200F hyphen 2010
            ndash 2013 mdash 2014 horbar 2015 lsquo 2018 rsquo 2019 sbquo 201A ldquo 201C
            rdquo 201D bdquo 201E dagger 2020 Dagger 2021 bull 2022 bullet 2022 hellip 2026
            mldr 2026 permil 2030 prime 2032 Prime 2033 lsaquo 2039 rsaquo 203A oline 203E
            frasl 2044 NoBreak 2060 euro 20AC image 2111 weierp 2118 real 211C numero 2116
            trade 2122 TRADE 2122 alefsym 2135 larr 2190 uarr 2191 rarr 2192 darr 2193 harr 2194
            crarr 21B5 lArr 21D0 uArr 21D1 rArr 21D2 dArr 21D3 hArr 21D4 forall 2200 part 2202
            exist 2203 empty 2205 nabla 2207 isin 2208 notin 2209 ni 220B prod 220F sum 2211
            minus 2212 lowast 2217 radic 221A prop 221D infin 221E ang 2220 and 2227 or 2228
            cap 2229 cup 222A int 222B there4 2234 sim 223C cong 2245 asymp 2248 ne 2260
            equiv 2261 le 2264 ge 2265 sub 2282 sup 2283 nsub 2284 sube 2286 supe 2287 oplus 2295
            otimes 2297 perp 22A5 sdot 22C5 lceil 2308 rceil 2309 lfloor 230A rfloor 230B
            lang 27E8 rang 27E9 loz 25CA star 2606 starf 2605 phone 260E check 2713 spades 2660
            clubs 2663 hearts 2665 diams 2666 Alpha 391 Beta 392 Gamma 393 Delta 394 Epsilon 395
            Zeta 396 Eta 397 Theta 398 Iota 399 Kappa 39A Lambda 39B Mu 39C Nu 39D Xi 39E
            Omicron 39F Pi 3A0 Rho 3A1 Sigma 3A3 Tau 3A4 Upsilon 3A5 Phi 3A6 Chi 3A7 Psi 3A8
            Omega 3A9 alpha 3B1 beta 3B2 gamma 3B3 delta 3B4 epsilon 3B5 zeta 3B6 eta 3B7
            theta 3B8 iota 3B9 kappa 3BA lambda 3BB mu 3BC nu 3BD xi 3BE omicron 3BF pi 3C0
            rho 3C1 sigmaf 3C2 sigma 3C3 tau 3C4 upsilon 3C5 phi 3C6 chi 3C7 psi 3C8 omega 3C9
            thetasym 3D1 upsih 3D2 piv 3D6 Idot 130 imath 131 inodot 131 Scedil 15E scedil 15F
            Gbreve 11E gbreve 11F excl 21 num 23 dollar 24 percnt 25 lpar 28 rpar 29 ast 2A
            plus 2B comma 2C period 2E sol 2F colon 3A semi 3B equals 3D quest 3F commat 40
            lsqb 5B lbrack 5B bsol 5C rsqb 5D rbrack 5D Hat 5E lowbar 5F grave 60 lcub 7B
            lbrace 7B verbar 7C vert 7C rcub 7D rbrace 7D Tab 9 NewLine A NonBreakingSpace A0
            ZeroWidthSpace 200B rsquor 2019 rdquor 201D lsquor 201A ldquor 201E dash 2010
            """;

    private static final Map<String, String> WITHOUT = new HashMap<>();
    private static final Map<String, String> ALL = new HashMap<>();
    private static final String WINDOWS_1252 = upperControls();

    static {
        String[] latin1 = LATIN_1.strip().split("\\s+", -1);
        for (int i = 0; i < latin1.length; i++) {
            WITHOUT.put(latin1[i], Character.toString(0xA0 + i));
        }
        putPairs(MORE_WITHOUT_SEMICOLON, WITHOUT);
        ALL.putAll(WITHOUT);
        putPairs(WITH_SEMICOLON, ALL);
    }

    private EntityNames() {}

    /** What a name with its semicolon means; null if it is none of ours. */
    static @Nullable String meaning(String name) {
        return ALL.get(name);
    }

    /** The longest beginning that is a name which may stand without semicolon; empty if none is. */
    static String withoutSemicolon(String letters) {
        for (int end = letters.length(); end >= 2; end--) {
            if (WITHOUT.containsKey(letters.substring(0, end))) {
                return letters.substring(0, end);
            }
        }
        return "";
    }

    /** What windows-1252 means by a byte from 80 to 9F; the control itself if nothing. */
    static char windows1252(int control) {
        return WINDOWS_1252.charAt(control - 0x80);
    }

    private static String upperControls() {
        StringBuilder out = new StringBuilder();
        Charset charset = Charset.forName("windows-1252");
        for (int i = 0x80; i < 0xA0; i++) {
            char meant = new String(new byte[] {(byte) i}, charset).charAt(0);
            out.append(meant == '\uFFFD' ? (char) i : meant);
        }
        return out.toString();
    }

    private static void putPairs(String pairs, Map<String, String> names) {
        String[] parts = pairs.strip().split("\\s+", -1);
        for (int i = 0; i < parts.length; i += 2) {
            names.put(parts[i], Character.toString(Integer.parseInt(parts[i + 1], 16)));
        }
    }
}
