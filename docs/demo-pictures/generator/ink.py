"""A small drawing kit for the demo pictures: shapes, riso-like textures, figures. Standard library only."""
import math, os, random

OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..')


def n(v):
    if abs(v) >= 60:
        return str(round(v))
    s = f'{v:.1f}'
    return s[:-2] if s.endswith('.0') else s


def pts(p):
    return ' '.join(f'{n(x)},{n(y)}' for x, y in p)


def mix(a, b, t=.5):
    a, b = a.lstrip('#'), b.lstrip('#')
    return '#' + ''.join(f'{round(int(a[i:i+2], 16) * (1 - t) + int(b[i:i+2], 16) * t):02x}' for i in (0, 2, 4))


def smooth(p, closed=False, t=.5):
    """Path data of a curve through the points (Catmull-Rom)."""
    k = len(p)
    d = f'M{n(p[0][0])} {n(p[0][1])}'
    for i in range(k if closed else k - 1):
        a, b = p[i], p[(i + 1) % k]
        pa = p[i - 1] if closed or i else a
        nb = p[(i + 2) % k] if closed or i + 2 < k else b
        c1 = (a[0] + (b[0] - pa[0]) * t / 3, a[1] + (b[1] - pa[1]) * t / 3)
        c2 = (b[0] - (nb[0] - a[0]) * t / 3, b[1] - (nb[1] - a[1]) * t / 3)
        d += f'C{n(c1[0])} {n(c1[1])} {n(c2[0])} {n(c2[1])} {n(b[0])} {n(b[1])}'
    return d + ('Z' if closed else '')


def smoothc(p, closed=True):
    return smooth(p, closed, 1)


class Pic:
    def __init__(self, key, bg, w=1600, h=900, seed=None):
        self.key, self.w, self.h, self.crop = key, w, h, (0, 0, w, h)
        self.b, self.defs, self.pat, self.k = [], [], {}, 0
        self.r = random.Random(seed or key)
        self.rect(0, 0, w, h, bg)

    # -- primitives
    def add(self, s):
        self.b.append(s)
        return self

    def at(self, fill, o=None, st=None, sw=None, extra=''):
        s = f' fill="{fill or "none"}"'
        if st:
            s += f' stroke="{st}" stroke-width="{n(sw or 4)}"'
        if o is not None:
            s += f' opacity="{o}"'
        return s + (' ' + extra if extra else '')

    def rect(self, x, y, w, h, fill, rx=0, **k):
        return self.add(f'<rect x="{n(x)}" y="{n(y)}" width="{n(w)}" height="{n(h)}"' + (f' rx="{n(rx)}"' if rx else '') + self.at(fill, **k) + '/>')

    def circ(self, x, y, r, fill, **k):
        return self.add(f'<circle cx="{n(x)}" cy="{n(y)}" r="{n(r)}"' + self.at(fill, **k) + '/>')

    def ell(self, x, y, rx, ry, fill, rot=0, **k):
        t = f' transform="rotate({n(rot)} {n(x)} {n(y)})"' if rot else ''
        return self.add(f'<ellipse cx="{n(x)}" cy="{n(y)}" rx="{n(rx)}" ry="{n(ry)}"{t}' + self.at(fill, **k) + '/>')

    def poly(self, p, fill, **k):
        return self.add(f'<polygon points="{pts(p)}"' + self.at(fill, **k) + '/>')

    def path(self, d, fill=None, **k):
        return self.add(f'<path d="{d}"' + self.at(fill, **k) + '/>')

    def curve(self, p, fill, closed=True, t=1, **k):
        return self.path(smooth(p, closed, t), fill, **k)

    def line(self, p, st, sw=4, cap='round', **k):
        return self.path('M' + 'L'.join(f'{n(x)} {n(y)}' for x, y in p), None, st=st, sw=sw,
                         extra=f'stroke-linecap="{cap}" stroke-linejoin="round"', **k)

    def stroke(self, p, st, sw=4, t=1, closed=False, **k):
        return self.path(smooth(p, closed, t), None, st=st, sw=sw, extra='stroke-linecap="round" stroke-linejoin="round"', **k)

    def g(self, tr='', o=None, clip=None):
        return self.add('<g' + (f' transform="{tr}"' if tr else '') + (f' opacity="{o}"' if o is not None else '')
                        + (f' clip-path="url(#{clip})"' if clip else '') + '>')

    def end(self):
        return self.add('</g>')

    def clip(self, shape):
        """shape: path data. Opens a group clipped by it."""
        self.k += 1
        i = f'c{self.k}'
        self.defs.append(f'<clipPath id="{i}"><path d="{shape}"/></clipPath>')
        return self.g(clip=i)

    def radial(self, stops, **k):
        self.k += 1
        i = f'g{self.k}'
        self.defs.append(f'<radialGradient id="{i}">' + ''.join(f'<stop offset="{o}" stop-color="{c}" stop-opacity="{a}"/>' for o, c, a in stops) + '</radialGradient>')
        return f'url(#{i})'

    # -- textures
    def hatch(self, c, a=45, s=12, w=3):
        k = ('h', c, a, s, w)
        if k not in self.pat:
            i = f'p{len(self.pat)}'
            self.pat[k] = i
            self.defs.append(f'<pattern id="{i}" width="{s}" height="{s}" patternUnits="userSpaceOnUse" patternTransform="rotate({a})">'
                             f'<rect width="{s}" height="{w}" fill="{c}"/></pattern>')
        return f'url(#{self.pat[k]})'

    def dots(self, c, s=14, r=3, a=45):
        k = ('d', c, s, r, a)
        if k not in self.pat:
            i = f'p{len(self.pat)}'
            self.pat[k] = i
            self.defs.append(f'<pattern id="{i}" width="{s}" height="{s}" patternUnits="userSpaceOnUse" patternTransform="rotate({a})">'
                             f'<circle cx="{s/2}" cy="{s/2}" r="{r}" fill="{c}"/></pattern>')
        return f'url(#{self.pat[k]})'

    def tone(self, x, y, w, h, c, s=16, r0=1, r1=6, o=1):
        """A halftone that grows from the top to the bottom (r0 -> r1)."""
        rows = max(2, int(h / s))
        self.add(f'<g stroke="{c}" stroke-linecap="round" opacity="{o}">')
        for i in range(rows):
            r = r0 + (r1 - r0) * i / (rows - 1)
            if r <= .3:
                continue
            o2 = s / 2 if i % 2 else 0
            self.add(f'<path d="M{n(x + o2)} {n(y + i * s)}H{n(x + w)}" stroke-width="{n(2 * r)}" stroke-dasharray=".1 {s}"/>')
        return self.end()

    def scatter(self, poly_in, k, draw):
        for _ in range(k):
            draw(*poly_in(self.r))

    # -- things
    def hill(self, y, amp, fill, steps=8, x0=0, x1=None, base=None, seed=1, **k):
        x1 = self.w if x1 is None else x1
        r = random.Random(seed)
        p = [(x0 + (x1 - x0) * i / steps, y + r.uniform(-amp, amp)) for i in range(steps + 1)]
        d = smooth(p, t=1) + f'L{n(x1)} {n(base or self.h)}L{n(x0)} {n(base or self.h)}Z'
        self.path(d, fill, **k)
        return d

    def waves(self, x0, x1, y0, y1, c, k=60, lmin=20, lmax=120, sw=5, grow=True, o=None):
        """Short lines of light on water, longer and thicker towards y1."""
        by = {}
        for _ in range(k):
            t = self.r.random() ** .8
            y = y0 + (y1 - y0) * t
            L = (lmin + (lmax - lmin) * self.r.random()) * (.35 + .65 * t if grow else 1)
            x = self.r.uniform(x0, x1 - L) if x1 - L > x0 else x0
            w = round(sw * (.4 + .6 * t) if grow else sw)
            by.setdefault(max(2, w), []).append(f'M{n(x)} {n(y)}q{n(L/4)} {n(-L*.05)} {n(L/2)} 0t{n(L/2)} 0')
        for w, d in by.items():
            self.path(''.join(d), None, st=c, sw=w, o=o, extra='stroke-linecap="round"')
        return self

    def leaf(self, x, y, L, a, w=.32):
        a = math.radians(a)
        dx, dy = math.cos(a) * L, math.sin(a) * L
        n = (lambda v: str(round(v))) if L > 24 else globals()['n']
        nx, ny = -dy * w, dx * w
        return f'M{n(x)} {n(y)}q{n(dx*.4+nx)} {n(dy*.4+ny)} {n(dx)} {n(dy)}q{n(-dx*.6-nx)} {n(-dy*.6-ny)} {n(-dx)} {n(-dy)}'

    def leaves(self, cx, cy, rx, ry, k, L, c, w=.32, a=None, jit=180):
        d = ''
        for _ in range(k):
            t, q = self.r.uniform(0, 6.283), math.sqrt(self.r.random())
            d += self.leaf(cx + rx * q * math.cos(t), cy + ry * q * math.sin(t), L * self.r.uniform(.7, 1.2),
                           (math.degrees(t) if a is None else a) + self.r.uniform(-jit, jit), w)
        return self.path(d, c)

    def bird(self, x, y, s, c, sw=5):
        return self.path(f'M{n(x-s)} {n(y-s*.15)}q{n(s*.5)} {n(-s*.45)} {n(s)} {n(s*.15)}q{n(s*.5)} {n(-s*.6)} {n(s)} {n(-s*.15)}', None, st=c, sw=sw, extra='stroke-linecap="round"')

    def cloud(self, x, y, w, c, o=None):
        h = w * .22
        return self.path(f'M{n(x)} {n(y)}h{n(w)}a{n(h*.5)} {n(h*.5)} 0 0 0 {n(-h*.5)} {n(-h*.7)}a{n(h*.8)} {n(h*.8)} 0 0 0 {n(-h*1.2)} {n(-h*.55)}'
                         f'a{n(h*.95)} {n(h*.95)} 0 0 0 {n(-h*1.7)} {n(h*.3)}a{n(h*.6)} {n(h*.6)} 0 0 0 {n(-(w-h*3.4))} {n(h*.95)}z', c, o=o)

    def blob(self, cx, cy, rx, ry, fill, k=9, j=.14, **kw):
        p = []
        for i in range(k):
            a = 6.283 * i / k
            q = 1 + self.r.uniform(-j, j)
            p.append((cx + rx * q * math.cos(a), cy + ry * q * math.sin(a)))
        d = smoothc(p)
        self.path(d, fill, **kw)
        return d

    # -- figures
    def taper(self, a, ra, b, rb, fill):
        dx, dy = b[0] - a[0], b[1] - a[1]
        L = math.hypot(dx, dy) or 1
        nx, ny = -dy / L, dx / L
        d = (f'M{n(a[0]+nx*ra)} {n(a[1]+ny*ra)}L{n(b[0]+nx*rb)} {n(b[1]+ny*rb)}A{n(rb)} {n(rb)} 0 0 0 {n(b[0]-nx*rb)} {n(b[1]-ny*rb)}'
             f'L{n(a[0]-nx*ra)} {n(a[1]-ny*ra)}A{n(ra)} {n(ra)} 0 0 0 {n(a[0]+nx*ra)} {n(a[1]+ny*ra)}Z')
        return self.path(d, fill)

    def fig(self, x, y, h, f=1, lean=0, arms=((8, 4), (-12, -4)), legs=((6, 3), (-8, -10)), top='#0a5b5f', bottom='#1c3144',
            skin='#c98f68', hair='#2a2320', style='short', dress=None, shoe='#22211f', face='side', shade=None, sleeve=None,
            anchor='feet', beard=None, far=.22, short=False, nod=0, apron=None, bare=False):
        """x,y: the feet's ground point (anchor 'feet') or the hip ('hip'). Angles: 0 down, + forward. Limb pairs: near, far."""
        def step(p, L, a):
            a = math.radians(a)
            return (p[0] + f * L * math.sin(a), p[1] + L * math.cos(a))
        UL, LL, T = .245 * h, .24 * h, .30 * h
        def leg(o, a):
            k = step(o, UL, a[0])
            return k, step(k, LL, a[1])
        hip = (0, 0)
        low = max(leg(hip, a)[1][1] for a in legs) + .025 * h if legs else 0
        hip = (x, y - low) if anchor == 'feet' else (x, y)
        sh = (hip[0] + f * T * math.sin(math.radians(lean)), hip[1] - T * math.cos(math.radians(lean)))
        dk = shade or '#101820'
        far_of = lambda c: mix(c, dk, far)
        sleeve = sleeve or top
        def draw_arm(a, c, sk):
            s = (sh[0], sh[1] + .035 * h)
            e = step(s, .165 * h, a[0])
            w = step(e, .15 * h, a[1])
            hnd = step(w, .025 * h, a[1])
            self.taper(e, .026 * h, hnd, .024 * h, sk)
            if not short:
                self.taper(e, .029 * h, w, .026 * h, c)
            self.taper(s, .038 * h, e, .03 * h, c)
            return hnd
        def draw_leg(a, c, sk):
            k, an = leg(hip, a)
            if shoe:
                toe = step(an, .075 * h, a[1] + 82)
                self.taper((an[0], an[1] + .005 * h), .027 * h, toe, .018 * h, shoe)
            if bare:
                self.taper(k, .034 * h, an, .022 * h, sk)
                kk = (hip[0] + (k[0] - hip[0]) * .75, hip[1] + (k[1] - hip[1]) * .75)
                self.taper(hip, .06 * h, kk, .056 * h, c)
                self.taper(kk, .035 * h, k, .034 * h, sk)
            else:
                self.taper(hip, .056 * h, k, .044 * h, c)
                self.taper(k, .044 * h, an, .032 * h, c)
        hands = [None, None]
        hands[1] = draw_arm(arms[1], far_of(sleeve), far_of(skin))
        if legs:
            draw_leg(legs[1], far_of(bottom), far_of(skin))
            draw_leg(legs[0], bottom, skin)
        if dress:
            ks = [leg(hip, a)[1] for a in legs]
            l, r = min(k[0] for k in ks), max(k[0] for k in ks)
            b = max(k[1] for k in ks) - .02 * h
            self.path(f'M{n(hip[0]-.07*h)} {n(hip[1]-.08*h)}L{n(l-.075*h)} {n(b)}Q{n((l+r)/2)} {n(b+.04*h)} {n(r+.075*h)} {n(b)}L{n(hip[0]+.07*h)} {n(hip[1]-.08*h)}Z', dress)
        # torso
        ux, uy = (sh[0] - hip[0]) / T, (sh[1] - hip[1]) / T
        nx, ny = -uy, ux
        P = lambda u, v: (hip[0] + ux * u * h + nx * v * h, hip[1] + uy * u * h + ny * v * h)
        tor = [P(-.03, -.062), P(.12, -.058), P(.25, -.088), P(.305, -.06), P(.325, 0), P(.305, .06), P(.25, .088), P(.12, .058), P(-.03, .062)]
        td = smooth(tor, True, .9)
        self.path(td, top)
        if shade:
            self.clip(td)
            q = [P(-.1, -f * .13), P(.4, -f * .13), P(.4, -f * .025), P(-.1, -f * .0)]
            self.poly(q, shade, o=.28)
            self.end()
        if apron:
            ap = [P(.2, f * .0), P(.2, f * .07), P(-.16, f * .085), P(-.16, -f * .03)]
            self.poly(ap, apron)
        # head
        ha = math.radians(lean * .6 + nod)
        hx, hy = sh[0] + f * math.sin(ha) * .095 * h, sh[1] - .095 * h * math.cos(ha)
        rx, ry = .054 * h, .068 * h
        self.taper((sh[0], sh[1] + .01 * h), .03 * h, (hx, hy + .03 * h), .026 * h, mix(skin, dk, .18))
        rot = f * (lean * .5 + nod)
        self.g(f'rotate({n(rot)} {n(hx)} {n(hy)})')
        E = lambda dx, dy, a, b, c: self.ell(hx + f * dx * h, hy + dy * h, a, b, c)
        if style == 'scarf':
            self.path(f'M{n(hx-f*.06*h)} {n(hy)}Q{n(hx-f*.085*h)} {n(hy+.1*h)} {n(hx-f*.1*h)} {n(hy+.15*h)}Q{n(hx)} {n(hy+.19*h)} {n(hx+f*.075*h)} {n(hy+.13*h)}L{n(hx+f*.045*h)} {n(hy+.03*h)}Z', hair)
            E(-.006, -.006, rx * 1.2, ry * 1.16, hair)
            if face != 'back':
                E(.018, .004, rx * .78, ry * .78, skin)
        else:
            if style == 'long':
                self.path(f'M{n(hx-f*.062*h)} {n(hy-.01*h)}Q{n(hx-f*.09*h)} {n(hy+.09*h)} {n(hx-f*.075*h)} {n(hy+.13*h)}L{n(hx+f*.02*h)} {n(hy+.11*h)}L{n(hx+f*.03*h)} {n(hy)}Z', hair)
            if style == 'bun':
                E(-.062, -.03, rx * .55, rx * .55, hair)
            if style != 'bald':
                E(-.009, -.012, rx * 1.1, ry * 1.06, hair)
            if face == 'back':
                if style == 'bald':
                    E(0, 0, rx, ry, skin)
            elif face == 'front':
                E(0, .012, rx * .88, ry * .86, skin)
            else:
                E(.012, .008, rx * .9, ry * .9, skin)
                E(.058, .014, rx * .26, ry * .2, skin)
                if style not in ('bald', 'scarf'):
                    E(-.014, .016, rx * .22, ry * .22, mix(skin, dk, .15))
            if beard:
                self.path(f'M{n(hx-f*.03*h)} {n(hy+.02*h)}Q{n(hx-f*.03*h)} {n(hy+.085*h)} {n(hx+f*.03*h)} {n(hy+.085*h)}Q{n(hx+f*.065*h)} {n(hy+.06*h)} {n(hx+f*.06*h)} {n(hy+.035*h)}Q{n(hx+f*.02*h)} {n(hy+.05*h)} {n(hx-f*.01*h)} {n(hy+.005*h)}Z', beard)
            if style == 'cap':
                self.path(f'M{n(hx-f*.065*h)} {n(hy-.012*h)}Q{n(hx-f*.06*h)} {n(hy-.085*h)} {n(hx)} {n(hy-.085*h)}Q{n(hx+f*.055*h)} {n(hy-.08*h)} {n(hx+f*.06*h)} {n(hy-.03*h)}L{n(hx+f*.095*h)} {n(hy-.018*h)}L{n(hx+f*.05*h)} {n(hy-.012*h)}Z', hair if hair != '#2a2320' else mix(top, dk, .4))
            if style == 'hat':
                self.ell(hx, hy - .035 * h, rx * 2.0, ry * .3, '#e6cfa3')
                self.path(f'M{n(hx-rx)} {n(hy-.035*h)}Q{n(hx-rx*.9)} {n(hy-.1*h)} {n(hx)} {n(hy-.1*h)}Q{n(hx+rx*.9)} {n(hy-.1*h)} {n(hx+rx)} {n(hy-.035*h)}Z', '#d8bb85')
            if style == 'hard':
                self.path(f'M{n(hx-rx*1.2)} {n(hy-.015*h)}Q{n(hx-rx*1.1)} {n(hy-.095*h)} {n(hx)} {n(hy-.095*h)}Q{n(hx+rx*1.1)} {n(hy-.095*h)} {n(hx+rx*1.2)} {n(hy-.015*h)}L{n(hx+f*rx*1.7)} {n(hy-.01*h)}L{n(hx-rx*1.2)} {n(hy-.015*h)}Z', '#e3b24a')
        self.end()
        hands[0] = draw_arm(arms[0], sleeve if not shade else mix(sleeve, '#ffffff', .06), skin)
        self.hip, self.sh, self.head = hip, sh, (hx, hy)
        return hands

    def save(self):
        s = (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{self.crop[0]} {self.crop[1]} {self.crop[2]} {self.crop[3]}" width="{self.w}" height="{self.h}">'
             + ('<defs>' + ''.join(self.defs) + '</defs>' if self.defs else '') + '\n' + '\n'.join(self.b) + '\n</svg>\n')
        with open(os.path.join(OUT, self.key + '.svg'), 'w') as fh:
            fh.write(s)
        print(f'{self.key:14} {len(s.encode())/1000:.1f} kB' + ('  TOO BIG' if len(s.encode()) > 60000 else ''))


def circle(x, y, r):
    return f'M{n(x-r)} {n(y)}a{n(r)} {n(r)} 0 1 0 {n(2*r)} 0a{n(r)} {n(r)} 0 1 0 {n(-2*r)} 0Z'


def box(x, y, w, h):
    return f'M{n(x)} {n(y)}h{n(w)}v{n(h)}h{n(-w)}Z'
